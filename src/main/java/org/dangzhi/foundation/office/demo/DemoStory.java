package org.dangzhi.foundation.office.demo;

import java.util.ArrayList;
import java.util.List;

/**
 * Something that goes on over days, as {@code /demo/stories.txt} tells it.
 *
 * @param months in which it happens, {@code 10-4}
 * @param where {@code h} in the head office, {@code p} in a plant, {@code a} in both
 * @param lines what happens: sort, day from the first, time, then by the sort
 */
record DemoStory(String name, String months, String where, List<String[]> lines) {

    static List<DemoStory> all() {
        var stories = new ArrayList<DemoStory>();
        for (var row : DemoLists.rows("/demo/stories.txt"))
            if (row[0].equals("story")) stories.add(new DemoStory(row[1], row[2], row[3], new ArrayList<>()));
            else stories.getLast().lines().add(row);
        return stories;
    }

    boolean fits(int month, boolean head) {
        return inSeason(months, month) && (where.equals("a") || where.equals(head ? "h" : "p"));
    }

    /** Both ends included; a season may pass the end of the year. */
    static boolean inSeason(String months, int month) {
        var ends = months.split("-");
        int first = Integer.parseInt(ends[0]);
        int last = Integer.parseInt(ends[1]);
        return first <= last ? first <= month && month <= last : month >= first || month <= last;
    }
}
