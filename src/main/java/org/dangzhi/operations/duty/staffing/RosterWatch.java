package org.dangzhi.operations.duty.staffing;

import java.util.List;
import org.dangzhi.operations.duty.ShiftPlan;
import org.dangzhi.operations.duty.ShiftStaff;
import org.springframework.modulith.NamedInterface;

/**
 * Port: asked about each change that is made through {@link org.dangzhi.operations.duty.ShiftPlan#put}, in its transaction,
 * whichever way it came: the month page, a sheet, a plan, a swap. What a bean throws refuses the change. Not asked when
 * {@code VacateShifts} frees the shifts of somebody who leaves: gaps are what is wanted then.
 */
@NamedInterface("roster")
public interface RosterWatch {

    /** A shift before and after. */
    record Change(ShiftPlan.PlannedShift shift, ShiftStaff before) {}

    void changed(List<Change> changes);
}
