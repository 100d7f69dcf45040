package org.dangzhi.foundation.work.reading;

import java.util.List;
import java.util.UUID;

/** As whom the person of the running work reads: himself, and those whose place he takes now. */
public interface Places {

    List<UUID> own();
}
