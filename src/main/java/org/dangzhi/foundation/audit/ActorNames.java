package org.dangzhi.foundation.audit;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The persons behind the trail's actors; answered by {@code people}, which stands above. */
public interface ActorNames {

    /** How each is shown, name with post; whoever the office does not know is absent. */
    Map<UUID, String> names(Collection<UUID> persons);

    /** Whom the typed name, pinyin or initials may mean. */
    List<UUID> matching(String typed);
}
