package org.dangzhi.foundation.forms.filling;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Search for the name that somebody meant who typed another: a letter too many, a capital, full-width letters. */
final class NearestTag {

    /** One letter of so many may be wrong. */
    private static final int LETTERS_PER_SLIP = 3;

    private NearestTag() {}

    static Optional<String> of(String typed, Collection<String> names) {
        var compared = compared(typed);
        if (compared.isEmpty()) return Optional.empty();
        var slips = compared.length() / LETTERS_PER_SLIP;
        return names.stream()
                .filter(name -> distance(compared, compared(name)) <= slips)
                .min(Comparator.comparingInt(name -> distance(compared, compared(name))));
    }

    /** Only letters, figures and the dot of a group: braces, blanks and marks are what slips of the hand are made of. */
    private static String compared(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}.]", "");
    }

    /** How many letters have to be added, left out or changed (Levenshtein). */
    private static int distance(String from, String to) {
        var row = new int[to.length() + 1];
        for (var j = 0; j <= to.length(); j++) row[j] = j;
        for (var i = 1; i <= from.length(); i++) {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= to.length(); j++) {
                var changed = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[to.length()];
    }
}
