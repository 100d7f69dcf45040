package org.dangzhi.foundation.search;

import java.util.List;
import java.util.UUID;

/** Everything that can be found in the office. */
public interface SearchIndex {

    /** Makes it findable, or replaces what was there, in the caller's transaction. */
    void put(SearchEntry entry);

    /** As many at once, for imports. */
    void putAll(List<SearchEntry> entries);

    void remove(String kind, UUID id);

    /**
     * What fits and the person asking may see: titles that are the text first, then titles that begin with it, then
     * the newest; after all of these what holds the words with gaps, and names that sound alike. Nothing for a single letter or digit.
     */
    List<SearchHit> find(String typed, int limit);

    /** One Chinese character tells something, one letter or digit nothing. */
    static boolean tooShort(String typed) {
        return typed.isEmpty() || typed.length() < 2 && !Character.isIdeographic(typed.codePointAt(0));
    }
}
