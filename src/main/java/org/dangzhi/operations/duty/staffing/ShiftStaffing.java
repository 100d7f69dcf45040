package org.dangzhi.operations.duty.staffing;

import java.time.Clock;
import java.util.Optional;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.web.NotFoundException;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.operations.duty.ShiftPlan.ShiftRequest;
import org.dangzhi.operations.duty.settings.ShiftKindRepository;
import org.dangzhi.operations.duty.shifts.Shift;
import org.dangzhi.operations.duty.shifts.ShiftRepository;
import org.dangzhi.operations.duty.shifts.SignInDeadlines;
import org.dangzhi.operations.duty.staffing.RosterWatch.Change;
import org.springframework.stereotype.Component;

/** Unit of work on one shift: plans it where nobody did, puts people into it and has its beginning watched. */
@Component
class ShiftStaffing {

    private final ShiftKindRepository kinds;
    private final ShiftRepository shifts;
    private final StaffingRows rows;
    private final StaffingGuard guard;
    private final SignInDeadlines deadlines;
    private final People people;
    private final TimeWords times;
    private final Clock clock;

    ShiftStaffing(
            ShiftKindRepository kinds,
            ShiftRepository shifts,
            StaffingRows rows,
            StaffingGuard guard,
            SignInDeadlines deadlines,
            People people,
            TimeWords times,
            Clock clock) {
        this.kinds = kinds;
        this.shifts = shifts;
        this.rows = rows;
        this.guard = guard;
        this.deadlines = deadlines;
        this.people = people;
        this.times = times;
        this.clock = clock;
    }

    /** Nothing where it is so already; a shift that nobody planned is planned even for nobody. */
    Optional<Change> change(ShiftRequest wanted) {
        guard.refuseGone(wanted);
        var kind = kinds.findById(wanted.kind()).orElseThrow(NotFoundException::new);
        var name = times.day(wanted.day()) + " " + kind.name();
        var found = shifts.findByKindAndDay(wanted.kind(), wanted.day());
        var staff = wanted.staff();
        if (found.map(Shift::staff).filter(staff::equals).isPresent()) return Optional.empty();
        var now = clock.instant();
        var shift = found.orElseGet(() -> Shift.planned(kind, wanted.day(), times.zone(), now));
        if (found.isEmpty()) guard.refuseOverlap(shift, name);

        var before = shift.staff();
        boolean begun = rows.hasBegun(shift.id());
        var saved = shifts.save(shift.staff(
                staff, begun, now, name, person -> people.name(person).name()));
        deadlines.watch(saved.id(), saved.period(), saved.enteredAt());
        return Optional.of(new Change(saved.planned(begun), before));
    }
}
