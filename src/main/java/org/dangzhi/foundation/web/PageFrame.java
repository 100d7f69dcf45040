package org.dangzhi.foundation.web;

import java.util.List;
import org.dangzhi.foundation.web.frame.FrameSlot;

/**
 * Frame of a page: navigation, office, who is on duty, bell, person. Texts ready to print.
 *
 * @param groups of the navigation, each not empty
 * @param zone of the office, for clocks that run in the browser
 * @param path of the page itself, for the language switch
 */
public record PageFrame(
        String office,
        List<List<NavigationEntry>> groups,
        List<FrameSlot.OnDuty> onDuty,
        int unread,
        String person,
        boolean manyOffices,
        String zone,
        String path) {

    /**
     * Entry of the navigation.
     *
     * @param count a figure beside the title, empty for none
     */
    public record NavigationEntry(String id, String address, String icon, String title, String count) {}

    /** The first entries, which a phone shows below the page; the last place there is for all others. */
    public List<NavigationEntry> first(int most) {
        return groups.stream().flatMap(List::stream).limit(most).toList();
    }

    /** Whether the navigation has an entry, such as {@code phone}. */
    public boolean has(String id) {
        return groups.stream()
                .flatMap(List::stream)
                .anyMatch(entry -> entry.id().equals(id));
    }
}
