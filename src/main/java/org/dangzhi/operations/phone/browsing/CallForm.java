package org.dangzhi.operations.phone.browsing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.PlainText;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.operations.phone.CallDetails;
import org.dangzhi.operations.phone.CallDirection;
import org.dangzhi.operations.phone.CallUrgency;
import org.jspecify.annotations.Nullable;

/** What was heard in a call, as it was typed. */
record CallForm(
        @NotNull CallDirection direction,
        @NotNull CallUrgency urgency,
        @NotBlank String beganAt,
        @Nullable String endedAt,
        @Size(max = 40) @Nullable String tel,
        @Size(max = 80) @Nullable String callerUnit,
        @Size(max = 40) @Nullable String callerName,
        @Size(max = 40) @Nullable String callerPost,
        @NotBlank @Size(max = 4000) String content) {

    CallDetails details(TimeWords times) {
        var ended = PlainText.typed(endedAt);
        return new CallDetails(
                direction,
                urgency,
                times.parseGone(beganAt, "beganAt"),
                ended.isEmpty() ? null : times.parseGone(ended, "endedAt"),
                PlainText.typed(tel),
                PlainText.typed(callerUnit),
                PlainText.typed(callerName),
                PlainText.typed(callerPost),
                content.strip());
    }

    static @Nullable PersonId person(@Nullable UUID id) {
        return id == null ? null : new PersonId(id);
    }
}
