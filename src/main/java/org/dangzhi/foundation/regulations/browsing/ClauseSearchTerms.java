package org.dangzhi.foundation.regulations.browsing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dangzhi.foundation.regulations.SynonymRows;
import org.dangzhi.foundation.search.Bigrams;

/**
 * Search terms: what somebody typed, as the database is asked for it.
 *
 * @param asked has to be found: every word, or what means the same
 * @param nearer every word as it was typed
 * @param looser its pairs of characters in any order
 * @param terms what is marked in what was found: the words typed, then those that mean the same
 */
record ClauseSearchTerms(String asked, String nearer, String looser, List<String> terms) {

    /** Shorter words are parts of too many others to stand for them. */
    private static final int SHORTEST_PART = 2;

    /** A part of a typed word, with what means the same; that is empty where nothing does. */
    private record Part(String text, Set<String> same) {

        String asked() {
            return same.isEmpty() ? piece(text) : anyOf(same.stream().map(Part::piece));
        }

        String looser() {
            return anyOf(Stream.concat(Stream.of(text), same.stream())
                    .map(word -> piece(word).replace("<->", "&")));
        }

        private static String piece(String word) {
            var query = Bigrams.query(word);
            return query.contains(" & ") ? "(" + query + ")" : query;
        }
    }

    /** @param synonyms by word in small letters: it and all that mean the same */
    static ClauseSearchTerms of(String typed, Map<String, Set<String>> synonyms) {
        var asked = new ArrayList<String>();
        var looser = new ArrayList<String>();
        var words = new LinkedHashSet<String>();
        var terms = new LinkedHashSet<String>();
        for (var word : SynonymRows.normal(typed).split(" ")) {
            if (Bigrams.query(word).isEmpty()) continue;
            var parts = parts(word, synonyms);
            asked.add(anyOf(Stream.of(Part.piece(word), allOf(parts.stream().map(Part::asked)))));
            looser.add(allOf(parts.stream().map(Part::looser)));
            words.add(word);
            parts.forEach(part -> terms.add(part.text()));
            parts.forEach(part -> terms.addAll(part.same()));
        }
        return new ClauseSearchTerms(
                allOf(asked.stream()),
                Bigrams.query(typed),
                allOf(looser.stream()),
                Stream.concat(words.stream(), terms.stream()).distinct().toList());
    }

    boolean nothing() {
        return asked.isEmpty();
    }

    /** The longest part that has synonyms, the first of several; what stands before and after it is divided likewise. */
    private static List<Part> parts(String word, Map<String, Set<String>> synonyms) {
        if (word.isEmpty()) return List.of();
        if (synonyms.containsKey(word)) return List.of(new Part(word, synonyms.get(word)));
        for (int length = word.length() - 1; length >= SHORTEST_PART; length--)
            for (int from = 0; from + length <= word.length(); from++) {
                var part = word.substring(from, from + length);
                if (!synonyms.containsKey(part)) continue;
                var parts = new ArrayList<>(parts(word.substring(0, from), synonyms));
                parts.add(new Part(part, synonyms.get(part)));
                parts.addAll(parts(word.substring(from + length), synonyms));
                return parts;
            }
        return List.of(new Part(word, Set.of()));
    }

    private static String anyOf(Stream<String> queries) {
        return joined(queries, " | ");
    }

    private static String allOf(Stream<String> queries) {
        return joined(queries, " & ");
    }

    private static String joined(Stream<String> queries, String by) {
        var several = queries.filter(query -> !query.isEmpty()).distinct().toList();
        return several.size() < 2
                ? String.join("", several)
                : several.stream().collect(Collectors.joining(by, "(", ")"));
    }
}
