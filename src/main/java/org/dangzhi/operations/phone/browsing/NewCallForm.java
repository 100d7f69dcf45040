package org.dangzhi.operations.phone.browsing;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.dangzhi.foundation.web.PlainText;
import org.dangzhi.foundation.web.Refusal;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.operations.phone.CallAssignment;
import org.dangzhi.operations.phone.CallDetails;
import org.dangzhi.operations.phone.Emergency;
import org.dangzhi.operations.phone.NewCall;
import org.jspecify.annotations.Nullable;

/**
 * What is decided while a call is written down, as it was typed.
 *
 * @param owner makes it an item at once
 * @param passed whether it was kept to be passed on: then an owner is missing where none is named
 * @param stay whether the writer stays on the page over which they wrote it
 */
record NewCallForm(
        @Nullable Boolean waiting,
        @Size(max = 2000) @Nullable String proposal,
        @Nullable UUID owner,
        @Nullable Boolean passed,
        @Nullable UUID supervisor,
        @Nullable String due,
        @Nullable Boolean stay) {

    NewCall call(CallDetails details, Emergency emergency) {
        return new NewCall(details, emergency, Boolean.TRUE.equals(waiting), PlainText.typed(proposal));
    }

    boolean stays() {
        return Boolean.TRUE.equals(stay);
    }

    /** To whom it is passed on; nothing when no owner was named and none was asked for. */
    @Nullable
    CallAssignment assignment(TimeWords times) {
        if (owner == null && Boolean.TRUE.equals(passed)) throw new Refusal("phone.refused.owner").at("owner");
        return owner == null ? null : new CallAssignmentForm("", owner, null, supervisor, due).assignment(times);
    }
}
