package org.dangzhi.overview.setup.page;

import java.util.List;
import org.dangzhi.foundation.web.page.StateLabel;
import org.jspecify.annotations.Nullable;

/**
 * Page of the steps.
 *
 * @param done how many of {@code steps}
 * @param first the office's first shift; empty until there is one
 * @param current the step whose turn it is, null when all is done
 * @param waiting who is waited for, and for how many steps
 */
public record SetupPage(int done, String first, @Nullable Step current, String waiting, List<Step> steps) {

    /**
     * One step.
     *
     * @param kind css class: done, now, lock, or nothing
     * @param turn who does it; empty if nobody may
     * @param go whether the viewer may do it now
     * @param remind whether somebody else may, and can be reminded
     */
    public record Step(
            int number,
            String id,
            String title,
            String text,
            String kind,
            String turn,
            String address,
            StateLabel state,
            boolean go,
            boolean remind) {}
}
