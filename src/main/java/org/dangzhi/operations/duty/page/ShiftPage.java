package org.dangzhi.operations.duty.page;

import java.util.List;
import org.dangzhi.foundation.web.SelectOption;
import org.dangzhi.operations.duty.ShiftCard;
import org.jspecify.annotations.Nullable;

/**
 * Taking and leaving a shift.
 *
 * @param arrivals shifts that the person may take now
 * @param checklist looked at with each arrival
 * @param leaving the shift they may sign out of
 * @param waiting from when they may take their next one, in words; empty when it is not theirs
 * @param substitution absent for whoever takes no shifts, and where none is near
 */
public record ShiftPage(
        @Nullable RunningShift running,
        @Nullable ShiftCard next,
        List<Act> arrivals,
        List<String> checklist,
        @Nullable Act leaving,
        String waiting,
        @Nullable Substitution substitution) {

    public record RunningShift(ShiftCard card, Countdown countdown) {}

    /**
     * @param ends of the shift, ISO
     * @param hours and {@code minutes} left, or over when it is late
     * @param gone minutes of {@code length}
     */
    public record Countdown(String ends, String hours, String minutes, boolean late, long gone, long length) {}

    public record Act(String shift, String title, String post) {}

    /** @param shifts for which a substitute may come */
    public record Substitution(List<SelectOption> shifts, List<SelectOption> posts) {}
}
