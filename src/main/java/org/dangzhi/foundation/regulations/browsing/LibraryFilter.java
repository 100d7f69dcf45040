package org.dangzhi.foundation.regulations.browsing;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.dangzhi.foundation.regulations.IssuerLevel;
import org.dangzhi.foundation.regulations.LibraryRefused;
import org.dangzhi.foundation.web.PlainText;
import org.dangzhi.foundation.web.typed.TimeLean;
import org.dangzhi.foundation.web.typed.TypedMoment;
import org.jspecify.annotations.Nullable;

/**
 * What the library was asked for; everything may be left out. Stands in the address.
 *
 * @param titles whether regulations are looked for by their titles instead of clauses by what they say
 * @param on the day on which what is shown is in force: today where it is left out, any where it is empty
 */
record LibraryFilter(
        @Size(max = 100) @Nullable String q,
        @Nullable IssuerLevel level,
        @Size(max = 30) @Nullable String category,
        @Nullable Boolean titles,
        @Nullable String on,
        @Nullable String after) {

    String typed() {
        return PlainText.typed(q);
    }

    boolean ofTitles() {
        return Boolean.TRUE.equals(titles);
    }

    String categoryOrEmpty() {
        return PlainText.of(category);
    }

    /** Null for any day. */
    @Nullable
    LocalDate day(LocalDate today) {
        if (on == null) return today;
        if (on.isBlank()) return null;
        return TypedMoment.day(on, today, TimeLean.AHEAD).orElseThrow(() -> LibraryRefused.day(on));
    }

    /** The same of one level, or of all: from its beginning. */
    LibraryFilter of(@Nullable IssuerLevel one) {
        return new LibraryFilter(q, one, category, titles, on, null);
    }

    boolean empty() {
        return typed().isEmpty() && level == null && categoryOrEmpty().isEmpty() && on == null;
    }
}
