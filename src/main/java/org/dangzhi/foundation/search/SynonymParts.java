package org.dangzhi.foundation.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Divides a typed word where a part of it has words of the same meaning: 陪餐人数 into 陪餐, which has, and 人数. */
public final class SynonymParts {

    /** Shorter words are parts of too many others to stand for them. */
    private static final int SHORTEST = 2;

    /** A part of a typed word, with what means the same, itself among it; that is empty where nothing does. */
    public record Part(String text, Set<String> same) {}

    private SynonymParts() {}

    /** The longest part that has synonyms, the first of several; what stands before and after it is divided likewise. */
    public static List<Part> of(String word, Map<String, Set<String>> synonyms) {
        if (word.isEmpty()) return List.of();
        if (synonyms.containsKey(word)) return List.of(new Part(word, synonyms.get(word)));
        for (int length = word.length() - 1; length >= SHORTEST; length--)
            for (int from = 0; from + length <= word.length(); from++) {
                var part = word.substring(from, from + length);
                if (!synonyms.containsKey(part)) continue;
                var parts = new ArrayList<>(of(word.substring(0, from), synonyms));
                parts.add(new Part(part, synonyms.get(part)));
                parts.addAll(of(word.substring(from + length), synonyms));
                return parts;
            }
        return List.of(new Part(word, Set.of()));
    }
}
