package org.dangzhi.operations.planning.drafts;

import java.util.List;
import org.dangzhi.engine.rostersolver.Assignment;
import org.dangzhi.foundation.calendar.WorkingDays;
import org.dangzhi.operations.duty.ShiftPlan;
import org.dangzhi.operations.duty.ShiftPlan.PlannedShift;
import org.dangzhi.operations.duty.ShiftPlan.ShiftRequest;
import org.dangzhi.operations.planning.problem.ProblemIds;
import org.springframework.stereotype.Component;

/** The shifts that a draft's roster wants, and their way into the duty table. */
@Component
public class DraftShifts {

    private final ShiftPlan plan;
    private final WorkingDays calendar;

    DraftShifts(ShiftPlan plan, WorkingDays calendar) {
        this.plan = plan;
        this.calendar = calendar;
    }

    /** By day, then by kind. */
    public List<ShiftRequest> wanted(Draft draft, List<Assignment> roster) {
        return new ProblemIds(plan.kinds())
                .wanted(roster, plan.between(draft.from(), draft.to()), calendar.between(draft.from(), draft.to()));
    }

    /** The shifts as they are, which nobody else changes until the running transaction ends. */
    public List<PlannedShift> locked(Draft draft) {
        return plan.locked(draft.from(), draft.to());
    }

    public void put(List<ShiftRequest> wanted) {
        plan.put(wanted);
    }
}
