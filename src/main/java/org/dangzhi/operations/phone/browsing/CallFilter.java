package org.dangzhi.operations.phone.browsing;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.dangzhi.operations.phone.CallDirection;
import org.dangzhi.operations.phone.CallState;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.util.UriComponentsBuilder;

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
        return words == null ? "" : words.strip();
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
        var address = UriComponentsBuilder.fromPath(path);
        if (!wordsOrEmpty().isEmpty()) address.queryParam("words", wordsOrEmpty());
        if (direction != null) address.queryParam("direction", direction);
        if (state != null) address.queryParam("state", state);
        if (from != null) address.queryParam("from", from);
        if (to != null) address.queryParam("to", to);
        if (after != null) address.queryParam("after", after);
        return address.encode().build().toUriString();
    }
}
