package org.dangzhi.operations.phone;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.dangzhi.foundation.web.PlainText;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** What the list of calls was asked for; everything may be left out. Stands in the address. */
record CallFilter(
        @Size(max = 100) @Nullable String words,
        @Nullable CallDirection direction,
        @Nullable CallState state,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate from,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate to,

        @Nullable String after) {

    String wordsOrEmpty() {
        return PlainText.typed(words);
    }

    boolean empty() {
        return wordsOrEmpty().isEmpty() && onlyWords();
    }

    /** Whether nothing but words narrows the list. */
    boolean onlyWords() {
        return direction == null && state == null && from == null && to == null;
    }
}
