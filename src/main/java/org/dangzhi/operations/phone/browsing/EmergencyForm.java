package org.dangzhi.operations.phone.browsing;

import jakarta.validation.constraints.Size;
import org.dangzhi.foundation.web.PlainText;
import org.dangzhi.operations.phone.Emergency;
import org.jspecify.annotations.Nullable;

/** What an emergency call tells besides, as it was typed. */
record EmergencyForm(
        @Size(max = 100) @Nullable String happened,
        @Size(max = 200) @Nullable String place,
        @Size(max = 2000) @Nullable String course,
        @Size(max = 2000) @Nullable String measures,
        @Size(max = 2000) @Nullable String outcome,
        @Size(max = 1000) @Nullable String trend,
        @Size(max = 500) @Nullable String told) {

    Emergency emergency() {
        return new Emergency(
                PlainText.typed(happened),
                PlainText.typed(place),
                PlainText.typed(course),
                PlainText.typed(measures),
                PlainText.typed(outcome),
                PlainText.typed(trend),
                PlainText.typed(told));
    }
}
