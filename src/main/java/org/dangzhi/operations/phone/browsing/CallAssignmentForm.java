package org.dangzhi.operations.phone.browsing;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.PlainText;
import org.dangzhi.foundation.web.Refusal;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.operations.phone.CallAssignment;
import org.jspecify.annotations.Nullable;

/** To whom a call is passed on as an item, as it was typed. */
record CallAssignmentForm(
        @Size(max = 120) @Nullable String title,
        @NotNull UUID owner,
        @Nullable UUID assistant,
        @Nullable UUID supervisor,
        @Nullable String due) {

    /** Refused at the field that is missing. */
    CallAssignment assignment(TimeWords times) {
        if (supervisor == null) throw new Refusal("phone.refused.supervisor").at("supervisor");
        if (due == null || due.isBlank()) throw new Refusal("phone.refused.due").at("due");
        return new CallAssignment(
                PlainText.typed(title),
                new PersonId(owner),
                CallForm.person(assistant),
                new PersonId(supervisor),
                times.due(due, "due"));
    }
}
