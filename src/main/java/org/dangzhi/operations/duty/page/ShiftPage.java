package org.dangzhi.operations.duty.page;

import java.util.List;
import org.dangzhi.foundation.web.SelectOption;
import org.dangzhi.foundation.web.Tab;
import org.dangzhi.operations.duty.ShiftCard;
import org.jspecify.annotations.Nullable;

/**
 * Taking and leaving a shift.
 *
 * @param ends of the running shift, ISO, for the countdown
 * @param arrivals shifts that the person may take now
 * @param leaving the shift they may sign out of
 * @param open shifts for which a substitute may come
 */
public record ShiftPage(
        List<Tab> tabs,
        @Nullable ShiftCard running,
        @Nullable ShiftCard next,
        String ends,
        String hours,
        String minutes,
        boolean late,
        long gone,
        long length,
        List<Act> arrivals,
        @Nullable Act leaving,
        String waiting,
        List<String> checklist,
        List<SelectOption> open,
        List<SelectOption> posts,
        boolean mayTake) {

    public record Act(String shift, String title, String post) {}
}
