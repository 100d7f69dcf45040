package org.dangzhi.foundation.search.page;

import java.util.List;

/** Hits of a search, by kind; the kind of the best hit first. {@code asked}: whether there was anything to look for. */
public record SearchHits(String typed, boolean asked, List<Group> groups) {

    /**
     * @param all words of the link to the whole list; empty where its kind has none
     * @param address of that list, narrowed by the same words
     */
    public record Group(String title, List<Line> lines, String all, String address) {}

    public record Line(String title, String line, String address) {}
}
