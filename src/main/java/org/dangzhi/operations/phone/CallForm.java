package org.dangzhi.operations.phone;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.PlainText;
import org.dangzhi.foundation.web.TimeWords;
import org.jspecify.annotations.Nullable;

/** Form of a call as it was typed. The owner makes it an item at once. */
record CallForm(
        @NotNull CallDirection direction,
        @NotNull CallUrgency urgency,
        @NotBlank String beganAt,
        @Nullable String endedAt,
        @Size(max = 40) @Nullable String tel,
        @Size(max = 80) @Nullable String callerUnit,
        @Size(max = 40) @Nullable String callerName,
        @Size(max = 40) @Nullable String callerPost,
        @NotBlank @Size(max = 4000) String content,
        @Size(max = 2000) @Nullable String proposal,
        @Nullable Boolean waiting,
        @Size(max = 100) @Nullable String happened,
        @Size(max = 200) @Nullable String place,
        @Size(max = 2000) @Nullable String course,
        @Size(max = 2000) @Nullable String measures,
        @Size(max = 2000) @Nullable String outcome,
        @Size(max = 1000) @Nullable String trend,
        @Size(max = 500) @Nullable String told,
        @Nullable UUID owner,
        @Nullable UUID supervisor,
        @Nullable String due) {

    CallDetails heard(TimeWords times) {
        return new CallDetails(
                direction,
                urgency,
                times.parse(beganAt, "beganAt"),
                PlainText.typed(endedAt).isEmpty() ? null : times.parse(PlainText.typed(endedAt), "endedAt"),
                PlainText.typed(tel),
                PlainText.typed(callerUnit),
                PlainText.typed(callerName),
                PlainText.typed(callerPost),
                content.strip());
    }

    NewCall call(TimeWords times) {
        var emergency = new Emergency(
                PlainText.typed(happened),
                PlainText.typed(place),
                PlainText.typed(course),
                PlainText.typed(measures),
                PlainText.typed(outcome),
                PlainText.typed(trend),
                PlainText.typed(told));
        return new NewCall(heard(times), emergency, Boolean.TRUE.equals(waiting), PlainText.typed(proposal));
    }

    /** To whom it is passed on; nothing when no owner was named. */
    @Nullable
    CallAssignment assignment(TimeWords times) {
        if (owner == null) return null;
        return CallAssignment.of("", owner, null, supervisor, due, times);
    }

    static @Nullable PersonId person(@Nullable UUID id) {
        return id == null ? null : new PersonId(id);
    }
}
