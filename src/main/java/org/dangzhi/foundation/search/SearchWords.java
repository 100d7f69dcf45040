package org.dangzhi.foundation.search;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/**
 * What was typed, as every list and the one box ask for it: with gaps between its characters, and in the office's words of
 * the same meaning. Whoever types 喝酒 finds what was written as 饮酒, in the log as in a regulation.
 */
@Service
public class SearchWords {

    /** More words of one meaning make a statement longer than they find. */
    private static final int MOST_ALIKE = 20;

    private final ObjectProvider<Synonyms> synonyms;

    SearchWords(ObjectProvider<Synonyms> synonyms) {
        this.synonyms = synonyms;
    }

    /** Text for a cast to {@code tsquery}; empty if nothing of it can be looked for. */
    public String asked(String typed) {
        var spread = Bigrams.spread(typed);
        if (spread.isEmpty()) return "";
        var alike = alike(typed);
        return alike.isEmpty() ? spread : "(%s | %s)".formatted(spread, alike);
    }

    /** The same in other words; empty where the office has none. */
    public String alike(String typed) {
        var same = synonyms.stream().findFirst().map(list -> list.within(typed)).orElse(Map.of());
        if (same.isEmpty()) return "";
        return Stream.of(normal(typed).split(" "))
                .map(word -> word(SynonymParts.of(word, same)))
                .filter(query -> !query.isEmpty())
                .collect(Collectors.joining(" & "));
    }

    /** Each part in any of its words. */
    private static String word(List<SynonymParts.Part> parts) {
        return parts.stream()
                .map(part -> part.same().isEmpty() ? Bigrams.spread(part.text()) : anyOf(part.same()))
                .filter(query -> !query.isEmpty())
                .collect(Collectors.joining(" & "));
    }

    private static String anyOf(Set<String> words) {
        var queries = words.stream()
                .limit(MOST_ALIKE)
                .map(Bigrams::query)
                .filter(query -> !query.isEmpty())
                .distinct()
                .map(query -> "(" + query + ")")
                .toList();
        return queries.isEmpty() ? "" : "(" + String.join(" | ", queries) + ")";
    }

    /** One kind of width and case, single spaces, as synonyms are kept. */
    public static String normal(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .strip()
                .replaceAll("\\s+", " ");
    }
}
