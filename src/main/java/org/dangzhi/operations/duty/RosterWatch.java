package org.dangzhi.operations.duty;

import java.util.List;

/**
 * Hears of every change of the roster, in its transaction, whichever way it came: the month page, a sheet, a plan, a
 * swap. Beans; what one throws refuses the change.
 */
public interface RosterWatch {

    /** A shift before and after. */
    record Change(ShiftPlan.Planned shift, ShiftStaff before) {}

    void changed(List<Change> changes);
}
