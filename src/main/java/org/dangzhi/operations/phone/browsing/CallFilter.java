package org.dangzhi.operations.phone.browsing;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.dangzhi.foundation.web.PageAddress;
import org.dangzhi.foundation.web.PlainText;
import org.dangzhi.foundation.web.typed.LatestDay;
import org.dangzhi.operations.phone.CallDirection;
import org.dangzhi.operations.phone.CallState;
import org.jspecify.annotations.Nullable;

/** What the list of calls was asked for; everything may be left out. Stands in the address. */
record CallFilter(
        @Size(max = 100) @Nullable String words,
        @Nullable CallDirection direction,
        @Nullable CallState state,

        @LatestDay @Nullable LocalDate from,

        @LatestDay @Nullable LocalDate to,

        @Nullable CallOrder order,
        @Nullable String after) {

    String wordsOrEmpty() {
        return PlainText.typed(words);
    }

    CallOrder ordered() {
        return order == null ? CallOrder.NEWEST : order;
    }

    boolean empty() {
        return wordsOrEmpty().isEmpty() && onlyWords();
    }

    /** Whether nothing but words narrows the list. */
    boolean onlyWords() {
        return direction == null && state == null && from == null && to == null;
    }

    /** @param after key of the next part; absent for the first */
    String address(String path, @Nullable String after) {
        return address(path, ordered(), after);
    }

    String address(String path, CallOrder ordered, @Nullable String after) {
        return PageAddress.of(path)
                .with("words", wordsOrEmpty())
                .with("direction", direction)
                .with("state", state)
                .with("from", from)
                .with("to", to)
                .with("order", ordered == CallOrder.NEWEST ? null : ordered)
                .with("after", after)
                .toString();
    }
}
