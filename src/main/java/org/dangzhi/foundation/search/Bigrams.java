package org.dangzhi.foundation.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dangzhi.engine.clausetext.ChineseRadicals;

/**
 * Cuts text so that PostgreSQL finds every part of it: Chinese from one character on (single characters and pairs of
 * neighbours, asked as a phrase), numbers from three digits on, anywhere inside, Latin words by their beginning. Radicals, which
 * files from PDF are full of, are the characters they look like. A number written in parts, {@code 0532-5550742}, is found by
 * its digits as well, whichever side has the dash.
 *
 * <p>Both results are text for a cast: {@code cast(:document as tsvector)}, {@code cast(:query as tsquery)}.
 */
public final class Bigrams {

    /** PostgreSQL knows no place beyond; a phrase further back is found by its pairs in any order. */
    private static final int LAST_PLACE = 16_000;

    private static final int LONGEST_WORD = 60;

    /** What people write between the parts of one number. */
    private static final Pattern WITHIN_NUMBER = Pattern.compile("[-‐‑–—() ]{1,3}");

    private static final int FEWEST_DIGITS = 5;
    private static final int MOST_DIGITS = 20;

    /** Shorter words stay together; longer ones are whole sentences, which nobody types with gaps. */
    private static final int SHORTEST_CUT = 4;

    private static final int LONGEST_CUT = 12;

    private Bigrams() {}

    /** The text as a {@code tsvector}; several texts stand apart: no phrase runs from one to the next. */
    public static String document(String... texts) {
        Map<String, Set<Integer>> places = new LinkedHashMap<>();
        int place = 1;
        for (var text : texts) {
            var runs = runs(text);
            for (var run : Stream.concat(runs.stream(), joined(runs)).toList()) {
                place(run, place, places);
                place += run.length() + 2;
            }
        }
        var vector = new StringJoiner(" ");
        places.forEach((token, at) -> vector.add(token + ":" + commas(at)));
        return vector.toString();
    }

    /** What was typed as a {@code tsquery}: all of it must be found. Empty if nothing of it can be looked for. */
    public static String query(String typed) {
        return query(typed, Bigrams::asked);
    }

    /**
     * As {@link #query}, but four and more Chinese characters may stand apart: 锅炉点火 finds 锅炉今日点火. Each two or three
     * neighbours of what was typed stay together, in whichever way they are cut.
     */
    public static String spread(String typed) {
        return query(
                typed,
                run -> run.kind() == Kind.HAN && run.length() >= SHORTEST_CUT && run.length() <= LONGEST_CUT
                        ? cut(run)
                        : asked(run));
    }

    private static String query(String typed, Function<Run, String> asking) {
        var all = new StringJoiner(" & ");
        numbers(runs(typed)).stream()
                .map(runs -> number(runs, asking))
                .distinct()
                .forEach(all::add);
        return all.toString();
    }

    private static String number(List<Run> runs, Function<Run, String> asking) {
        var parts = runs.stream().map(asking).collect(Collectors.joining(" & "));
        return isNumber(runs) ? "(" + asked(join(runs)) + " | (" + parts + "))" : parts;
    }

    /** Every way to cut it into pairs and threes. */
    private static String cut(Run run) {
        return cuts(run, 0).stream().collect(Collectors.joining(" | ", "(", ")"));
    }

    private static List<String> cuts(Run run, int from) {
        int left = run.length() - from;
        if (left == 2 || left == 3) return List.of(asked(run.between(from, run.length())));
        var cuts = new ArrayList<String>();
        for (int width = 2; width <= 3 && left - width > 1; width++) {
            var first = asked(run.between(from, from + width));
            for (var rest : cuts(run, from + width)) cuts.add(first + " & " + rest);
        }
        return cuts;
    }

    /** Numbers written in parts, each as one. */
    private static Stream<Run> joined(List<Run> runs) {
        return numbers(runs).stream().filter(Bigrams::isNumber).map(Bigrams::join);
    }

    private static boolean isNumber(List<Run> runs) {
        int digits = runs.stream().mapToInt(Run::length).sum();
        return runs.size() > 1 && digits >= FEWEST_DIGITS && digits <= MOST_DIGITS;
    }

    private static Run join(List<Run> runs) {
        var digits = runs.stream()
                .flatMapToInt(run -> Arrays.stream(run.characters()))
                .toArray();
        return new Run(Kind.DIGITS, digits, false);
    }

    /** Runs of digits that a dash, a bracket or a space keeps apart stand together, all others alone. */
    private static List<List<Run>> numbers(List<Run> runs) {
        var numbers = new ArrayList<List<Run>>();
        for (var run : runs) {
            if (!numbers.isEmpty() && run.follows()) numbers.getLast().add(run);
            else numbers.add(new ArrayList<>(List.of(run)));
        }
        return numbers;
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

    /** Neighbours of one kind. {@code characters} are code points; {@code follows}: digits that go on with a number. */
    private record Run(Kind kind, int[] characters, boolean follows) {

        Run between(int first, int end) {
            return new Run(kind, Arrays.copyOfRange(characters, first, end), false);
        }

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
        int end = 0;
        for (int from = 0, to; from < characters.length; from = to) {
            var kind = Kind.of(characters[from]);
            to = from + 1;
            while (to < characters.length && Kind.of(characters[to]) == kind) to++;
            if (kind == Kind.GAP) continue;
            boolean follows = kind == Kind.DIGITS
                    && !runs.isEmpty()
                    && runs.getLast().kind() == Kind.DIGITS
                    && WITHIN_NUMBER
                            .matcher(new String(characters, end, from - end))
                            .matches();
            runs.add(new Run(kind, Arrays.copyOfRange(characters, from, to), follows));
            end = to;
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
