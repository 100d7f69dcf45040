package org.dangzhi.foundation.rules.standards;

import java.time.LocalDate;
import java.util.Locale;
import org.dangzhi.foundation.rules.Severity;
import org.dangzhi.foundation.rules.Standard;
import org.jspecify.annotations.Nullable;

/**
 * What a list of standards is narrowed to, as its address names it.
 *
 * @param origin {@code shipped}, {@code own} or empty
 * @param on only those in force on that day; null for all
 */
record StandardFilter(
        @Nullable String words,
        @Nullable String about,
        @Nullable Severity severity,
        @Nullable String origin,
        @Nullable LocalDate on) {

    boolean fits(Standard one, Locale locale) {
        return (blank(about) || one.about().equals(about))
                && (severity == null || one.severity() == severity)
                && (blank(origin) || one.shipped() == "shipped".equals(origin))
                && (on == null || one.inForce(on))
                && (blank(words)
                        || text(one, locale)
                                .contains(String.valueOf(words).strip().toLowerCase(Locale.ROOT)));
    }

    private static String text(Standard one, Locale locale) {
        return (one.title().in(locale) + " " + one.code() + " " + one.governs() + " " + one.clause())
                .toLowerCase(Locale.ROOT);
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
