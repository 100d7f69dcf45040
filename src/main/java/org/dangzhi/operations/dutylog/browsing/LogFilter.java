package org.dangzhi.operations.dutylog.browsing;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.dangzhi.foundation.web.PageAddress;
import org.dangzhi.foundation.web.PlainText;
import org.dangzhi.foundation.web.typed.LatestDay;
import org.dangzhi.operations.dutylog.LogCursor;
import org.jspecify.annotations.Nullable;

/**
 * Filter of the log, as its address names it.
 *
 * @param q words; Chinese from one character on, all of it must be found
 * @param person who wrote it or is named in it
 * @param after key of the next part
 */
public record LogFilter(
        @Nullable @Size(max = LogFilter.LONGEST) String q,
        @Nullable String kind,
        @Nullable UUID person,

        @Nullable @LatestDay LocalDate from,

        @Nullable @LatestDay LocalDate to,

        @Nullable String after) {

    static final int LONGEST = 100;

    String words() {
        return PlainText.typed(q);
    }

    String kindOrNone() {
        return PlainText.of(kind);
    }

    @Nullable
    LogCursor key() {
        return LogCursor.of(after);
    }

    /** Whether anything at all is looked for. */
    boolean asks() {
        return !words().isEmpty() || !kindOrNone().isEmpty() || person != null || from != null || to != null;
    }

    String address(String path, @Nullable String after) {
        return PageAddress.of(path)
                .with("q", words())
                .with("kind", kind)
                .with("person", person)
                .with("from", from)
                .with("to", to)
                .with("after", after)
                .toString();
    }
}
