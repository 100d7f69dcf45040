package org.dangzhi.operations.planning;

import java.util.UUID;
import org.dangzhi.foundation.office.TypedId;

/** Id of a draft. */
record DraftId(UUID id) implements TypedId {

    /** Address of the draft's page. */
    String address() {
        return "/duty/plan/drafts/" + id;
    }
}
