package org.dangzhi.operations.planning.drafts;

import java.util.UUID;
import org.dangzhi.foundation.office.TypedId;

/** Id of a draft. */
public record DraftId(UUID id) implements TypedId {

    /** Address of the draft's page. */
    public String address() {
        return "/duty/plan/drafts/" + id;
    }
}
