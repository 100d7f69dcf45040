package org.dangzhi.operations.dutylog.browsing;

import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.dangzhi.operations.dutylog.LogCursor;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.util.UriComponentsBuilder;

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

        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate from,

        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate to,

        @Nullable String after) {

    static final int LONGEST = 100;

    String words() {
        return q == null ? "" : q.strip();
    }

    String kindOrNone() {
        return kind == null ? "" : kind;
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
        var address = UriComponentsBuilder.fromPath(path);
        if (!words().isEmpty()) address.queryParam("q", words());
        if (!kindOrNone().isEmpty()) address.queryParam("kind", kind);
        if (person != null) address.queryParam("person", person);
        if (from != null) address.queryParam("from", from);
        if (to != null) address.queryParam("to", to);
        if (after != null) address.queryParam("after", after);
        return address.encode(StandardCharsets.UTF_8).toUriString();
    }
}
