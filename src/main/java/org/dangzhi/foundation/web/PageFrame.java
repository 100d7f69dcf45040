package org.dangzhi.foundation.web;

import java.util.List;
import org.dangzhi.foundation.web.frame.FrameSlot;
import org.dangzhi.foundation.web.frame.Navigation;

/**
 * Frame of a page: navigation, office, who is on duty, bell, person. Texts ready to print.
 *
 * @param zone of the office, for clocks that run in the browser
 * @param path of the page itself, for the language switch
 */
public record PageFrame(
        String office,
        Navigation navigation,
        List<FrameSlot.OnDuty> onDuty,
        int unread,
        String person,
        boolean manyOffices,
        String zone,
        String path) {

    /** Whether the person may open a tab, such as {@code phone}. */
    public boolean has(String id) {
        return navigation.has(id);
    }
}
