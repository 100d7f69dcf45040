package org.dangzhi.foundation.regulations;

import java.util.Optional;

/** Port to the rest of the library, which a regulation asks before it takes a code or another one's place. */
public interface RegulationCatalogue {

    /** Whether shipped standards cite it by that code. */
    boolean isCited(String code);

    /** Title of another regulation that has the code, an edition whose place this one takes left out; drafts have none. */
    Optional<String> holder(String code, Regulation asking);

    String title(RegulationId id);
}
