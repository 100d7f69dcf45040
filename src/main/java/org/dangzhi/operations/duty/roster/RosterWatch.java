package org.dangzhi.operations.duty.roster;

import java.util.List;
import org.dangzhi.operations.duty.ShiftPlan;
import org.dangzhi.operations.duty.ShiftStaff;
import org.springframework.modulith.NamedInterface;

/**
 * Hears of every change of the roster, in its transaction, whichever way it came: the month page, a sheet, a plan, a
 * swap. Beans; what one throws refuses the change.
 */
@NamedInterface("roster")
public interface RosterWatch {

    /** A shift before and after. */
    record Change(ShiftPlan.Planned shift, ShiftStaff before) {}

    void changed(List<Change> changes);
}
