package org.dangzhi.operations.planning.publishing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dangzhi.operations.duty.ShiftKindId;
import org.dangzhi.operations.duty.ShiftPlan.PlannedShift;
import org.dangzhi.operations.duty.ShiftPlan.ShiftRequest;
import org.dangzhi.operations.duty.ShiftStaff;

/** A shift that a publication puts: as it was before, nobody where it was not planned, and as it is to be. */
record PublishedShift(LocalDate day, ShiftKindId kind, ShiftStaff before, ShiftStaff after) {

    /** Where a shift stands in the duty table. */
    record Place(LocalDate day, ShiftKindId kind) {}

    /** What a draft wants against the shifts as they are. */
    static List<PublishedShift> of(List<ShiftRequest> wanted, List<PlannedShift> now) {
        var before = staff(now);
        var shifts = new ArrayList<PublishedShift>();
        for (var one : wanted)
            shifts.add(new PublishedShift(
                    one.day(),
                    one.kind(),
                    before.getOrDefault(new Place(one.day(), one.kind()), ShiftStaff.NOBODY),
                    one.staff()));
        return shifts;
    }

    static Map<Place, ShiftStaff> staff(List<PlannedShift> shifts) {
        var staff = new HashMap<Place, ShiftStaff>();
        shifts.forEach(shift -> staff.put(new Place(shift.day(), shift.kind()), shift.staff()));
        return staff;
    }

    Place place() {
        return new Place(day, kind);
    }

    boolean changes() {
        return !before.equals(after);
    }

    /** A shift that was not planned stays as one in which nobody is, which shows as the same gap. */
    ShiftRequest restored() {
        return new ShiftRequest(day, kind, before);
    }

    /** By which a page and what is sent from it agree on the changes: another roster has another mark. */
    static String mark(List<PublishedShift> shifts) {
        return Integer.toHexString(
                shifts.stream().filter(PublishedShift::changes).toList().hashCode());
    }
}
