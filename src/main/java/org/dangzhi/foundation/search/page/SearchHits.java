package org.dangzhi.foundation.search.page;

import java.util.List;
import org.dangzhi.foundation.search.HitPhones;

/** Hits of a search: acts and pages, then records by kind, the kind of the best hit first. */
public record SearchHits(String typed, List<Group> groups) {

    /**
     * @param all words of the link to the whole list; empty where its kind has none
     * @param address of that list, narrowed by the same words
     */
    public record Group(String title, List<Line> lines, String all, String address) {

        public static Group of(String title, List<Line> lines) {
            return new Group(title, lines, "", "");
        }
    }

    /** @param phones the number of a person, to be called from here; none for all else */
    public record Line(String icon, String title, String line, String address, List<HitPhones.Phone> phones) {}
}
