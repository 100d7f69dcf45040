package org.dangzhi.foundation.regulations.browsing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dangzhi.foundation.search.Bigrams;
import org.dangzhi.foundation.search.SearchWords;
import org.dangzhi.foundation.search.SynonymParts;
import org.dangzhi.foundation.search.SynonymParts.Part;

/**
 * Search terms: what somebody typed, as the database is asked for it.
 *
 * @param asked has to be found: every word, or what means the same
 * @param nearer every word as it was typed
 * @param looser its pairs of characters in any order
 * @param terms what is marked in what was found: the words typed, then those that mean the same
 */
record ClauseSearchTerms(String asked, String nearer, String looser, List<String> terms) {

    /** @param synonyms by word in small letters: it and all that mean the same */
    static ClauseSearchTerms of(String typed, Map<String, Set<String>> synonyms) {
        var asked = new ArrayList<String>();
        var looser = new ArrayList<String>();
        var words = new LinkedHashSet<String>();
        var terms = new LinkedHashSet<String>();
        for (var word : SearchWords.normal(typed).split(" ")) {
            if (Bigrams.query(word).isEmpty()) continue;
            var parts = SynonymParts.of(word, synonyms);
            asked.add(anyOf(Stream.of(piece(word), allOf(parts.stream().map(ClauseSearchTerms::asked)))));
            looser.add(allOf(parts.stream().map(ClauseSearchTerms::looser)));
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

    private static String asked(Part part) {
        return part.same().isEmpty()
                ? piece(part.text())
                : anyOf(part.same().stream().map(ClauseSearchTerms::piece));
    }

    private static String looser(Part part) {
        return anyOf(Stream.concat(Stream.of(part.text()), part.same().stream())
                .map(word -> piece(word).replace("<->", "&")));
    }

    private static String piece(String word) {
        var query = Bigrams.query(word);
        return query.contains(" & ") ? "(" + query + ")" : query;
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
