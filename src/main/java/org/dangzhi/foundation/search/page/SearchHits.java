package org.dangzhi.foundation.search.page;

import java.util.List;

/** Hits of a search, by kind; the kind of the best hit first. {@code asked}: whether there was anything to look for. */
public record SearchHits(String typed, boolean asked, List<Group> groups) {

    public record Group(String title, List<Line> lines) {}

    public record Line(String title, String line, String address) {}
}
