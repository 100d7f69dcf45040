package org.dangzhi.operations.planning.drafts;

import java.util.UUID;
import org.dangzhi.engine.rostersolver.Assignment;
import org.dangzhi.foundation.office.TypedId;

/** Id of a draft. */
public record DraftId(UUID id) implements TypedId {

    /** Address of the draft's page. */
    public String address() {
        return "/duty/plan/drafts/" + id;
    }

    /** Address of the panel that says who has a place, and why. */
    public String address(Assignment place) {
        return address() + "/cell?day=" + place.day() + "&shift=" + place.shift() + "&slot=" + place.slot() + "&person="
                + place.person();
    }
}
