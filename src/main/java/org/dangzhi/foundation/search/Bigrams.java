package org.dangzhi.foundation.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import org.dangzhi.engine.clausetext.ChineseRadicals;

/**
 * Cuts text so that PostgreSQL finds every part of it: Chinese from one character on (single characters and pairs of
 * neighbours, asked as a phrase), numbers from three digits on, anywhere inside, Latin words by their beginning. Radicals, which
 * files from PDF are full of, are the characters they look like.
 *
 * <p>Both results are text for a cast: {@code cast(:document as tsvector)}, {@code cast(:query as tsquery)}.
 */
public final class Bigrams {

    /** PostgreSQL knows no place beyond; a phrase further back is found by its pairs in any order. */
    private static final int LAST_PLACE = 16_000;

    private static final int LONGEST_WORD = 60;

    private Bigrams() {}

    /** The text as a {@code tsvector}; several texts stand apart: no phrase runs from one to the next. */
    public static String document(String... texts) {
        Map<String, Set<Integer>> places = new LinkedHashMap<>();
        int place = 1;
        for (var text : texts)
            for (var run : runs(text)) {
                place(run, place, places);
                place += run.length() + 2;
            }
        var vector = new StringJoiner(" ");
        places.forEach((token, at) -> vector.add(token + ":" + commas(at)));
        return vector.toString();
    }

    /** What was typed as a {@code tsquery}: all of it must be found. Empty if nothing of it can be looked for. */
    public static String query(String typed) {
        var all = new StringJoiner(" & ");
        runs(typed).stream().map(Bigrams::asked).distinct().forEach(all::add);
        return all.toString();
    }

    private enum Kind {
        HAN,
        DIGITS,
        WORD,
        GAP;

        static Kind of(int character) {
            if (Character.isIdeographic(character)) return HAN;
            if (character >= '0' && character <= '9') return DIGITS;
            return Character.isLetter(character) ? WORD : GAP;
        }
    }

    /** Neighbours of one kind. {@code characters} are code points. */
    private record Run(Kind kind, int[] characters) {

        int length() {
            return characters.length;
        }

        String part(int from, int length) {
            return new String(characters, from, length);
        }
    }

    private static List<Run> runs(String text) {
        var characters = Normalizer.normalize(ChineseRadicals.folded(text), Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .toArray();
        var runs = new ArrayList<Run>();
        for (int from = 0, to; from < characters.length; from = to) {
            var kind = Kind.of(characters[from]);
            to = from + 1;
            while (to < characters.length && Kind.of(characters[to]) == kind) to++;
            if (kind != Kind.GAP) runs.add(new Run(kind, java.util.Arrays.copyOfRange(characters, from, to)));
        }
        return runs;
    }

    private static void place(Run run, int first, Map<String, Set<Integer>> places) {
        if (run.kind() == Kind.WORD || short_(run)) {
            put(word(run), first, places);
            return;
        }
        int width = width(run);
        for (int at = 0; at + width <= run.length(); at++) put(run.part(at, width), first + at, places);
        if (run.kind() == Kind.HAN) for (int at = 0; at < run.length(); at++) put(run.part(at, 1), first + at, places);
    }

    private static String asked(Run run) {
        if (run.kind() == Kind.WORD) return word(run) + ":*";
        if (short_(run)) return run.kind() == Kind.DIGITS ? word(run) + ":*" : word(run);
        var phrase = new StringJoiner(" <-> ", "(", ")");
        int width = width(run);
        for (int at = 0; at + width <= run.length(); at++) phrase.add(run.part(at, width));
        return phrase.toString();
    }

    private static boolean short_(Run run) {
        return run.length() < width(run);
    }

    private static int width(Run run) {
        return run.kind() == Kind.DIGITS ? 3 : 2;
    }

    private static String word(Run run) {
        return run.part(0, Math.min(run.length(), LONGEST_WORD));
    }

    private static void put(String token, int place, Map<String, Set<Integer>> places) {
        places.computeIfAbsent(token, t -> new LinkedHashSet<>()).add(Math.min(place, LAST_PLACE));
    }

    private static String commas(Set<Integer> places) {
        var list = new StringJoiner(",");
        places.stream().limit(255).forEach(place -> list.add(place.toString()));
        return list.toString();
    }
}
