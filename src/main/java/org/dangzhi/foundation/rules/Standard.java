package org.dangzhi.foundation.rules;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.dangzhi.foundation.regulations.IssuerLevel;
import org.jspecify.annotations.Nullable;

/**
 * A standard (标准): one limit. Expressions are CEL over the facts of its kind.
 *
 * @param code the same through all editions
 * @param edition 0 for what is shipped, then counted from 1
 * @param governs what it is a limit of; of several over the same thing the stricter counts
 * @param about {@link CaseFacts#CASE} or a kind of node
 * @param applies when it applies; empty for always
 * @param measure what is measured, against {@code most} and {@code least}, either of which may be empty
 * @param keeps instead of a measure: true when it is kept
 * @param regulation code of the regulation that it cites; may be empty for an office's own
 * @param clause label of the clause, {@code 第十条}
 * @param to last day, included; null while it is in force
 * @param wayOn with {@code {limit}}, {@code {least}}, {@code {measured}}, {@code {over}}, {@code {under}}
 * @param certain whether its figure is published; otherwise it is to be checked, or the office's own setting
 */
public record Standard(
        String code,
        int edition,
        Text title,
        String governs,
        String about,
        Set<StandardProfile> profiles,
        String applies,
        String measure,
        String most,
        String least,
        String keeps,
        Text unit,
        Severity severity,
        IssuerLevel level,
        String regulation,
        String clause,
        LocalDate from,
        @Nullable LocalDate to,
        Text wayOn,
        boolean certain) {

    /** Chinese, and English where there is any. */
    public record Text(String zh, String en) {

        /** The same in both languages, as an office types it. */
        public static Text of(String typed) {
            return new Text(typed, typed);
        }

        public String in(Locale locale) {
            return locale.getLanguage().equals("en") ? en : zh;
        }
    }

    public boolean inForce(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    /** The same for other days. */
    public Standard during(LocalDate first, @Nullable LocalDate last) {
        return new Standard(
                code,
                edition,
                title,
                governs,
                about,
                profiles,
                applies,
                measure,
                most,
                least,
                keeps,
                unit,
                severity,
                level,
                regulation,
                clause,
                first,
                last,
                wayOn,
                certain);
    }

    public boolean shipped() {
        return edition == 0;
    }
}
