package org.dangzhi.operations.planning.publishing;

import java.util.List;
import org.dangzhi.engine.rostersolver.Solution;
import org.dangzhi.foundation.calendar.CalendarDay;
import org.dangzhi.foundation.calendar.WorkingDays;
import org.dangzhi.operations.duty.ShiftPlan;
import org.dangzhi.operations.duty.ShiftPlan.Kind;
import org.dangzhi.operations.duty.ShiftPlan.PlannedShift;
import org.dangzhi.operations.duty.ShiftPlan.ShiftRequest;
import org.dangzhi.operations.planning.RosterRefused;
import org.dangzhi.operations.planning.drafts.Draft;
import org.dangzhi.operations.planning.drafts.DraftContentRows;
import org.dangzhi.operations.planning.problem.ProblemIds;
import org.springframework.stereotype.Component;

/** Reads what a draft would make of the shifts as they are now. */
@Component
class DraftChanges {

    /**
     * @param now shifts of its days as they are
     * @param wanted what it puts
     */
    record Changes(
            Solution solution,
            List<Kind> kinds,
            List<CalendarDay> days,
            List<PlannedShift> now,
            List<ShiftRequest> wanted) {

        List<PublishedShift> shifts() {
            return PublishedShift.of(wanted, now);
        }
    }

    private final DraftContentRows contents;
    private final ShiftPlan plan;
    private final WorkingDays calendar;

    DraftChanges(DraftContentRows contents, ShiftPlan plan, WorkingDays calendar) {
        this.contents = contents;
        this.plan = plan;
        this.calendar = calendar;
    }

    /** @throws RosterRefused (422) while it has no roster */
    Changes of(Draft draft) {
        var solution = contents.of(draft.id()).solution();
        if (!draft.solved() || solution == null) throw RosterRefused.notSolved();
        var kinds = plan.kinds();
        var days = calendar.between(draft.from(), draft.to());
        var now = plan.between(draft.from(), draft.to());
        return new Changes(solution, kinds, days, now, new ProblemIds(kinds).wanted(solution.assignments(), now, days));
    }
}
