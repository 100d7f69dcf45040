package org.dangzhi.operations.duty.staffing;

import java.util.List;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.NotFoundException;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.operations.duty.DutyPost;
import org.dangzhi.operations.duty.DutyRefused;
import org.dangzhi.operations.duty.ShiftId;
import org.dangzhi.operations.duty.ShiftPlan.PlannedShift;
import org.dangzhi.operations.duty.ShiftPlan.ShiftRequest;
import org.dangzhi.operations.duty.shifts.Shift;
import org.springframework.stereotype.Component;

/** Guard before somebody is put into a shift: they still work here by that day, and keep one desk at a time. */
@Component
class StaffingGuard {

    private final StaffingRows rows;
    private final People people;
    private final TimeWords times;

    StaffingGuard(StaffingRows rows, People people, TimeWords times) {
        this.rows = rows;
        this.people = people;
        this.times = times;
    }

    /**
     * Whoever has left by that day can no longer be put into a shift, by whatever way.
     *
     * @throws NotFoundException (404) for somebody whom the office does not have
     */
    void refuseGone(ShiftRequest wanted) {
        wanted.staff().people().forEach(people::known);
        people.lastDays(wanted.staff().people().toList()).forEach((person, lastDay) -> {
            if (lastDay.isBefore(wanted.day()))
                throw DutyRefused.gone(people.name(person).name(), times.day(lastDay));
        });
    }

    /** The database refuses it too; here it is said in words. */
    void refuseOverlap(Shift shift, String name) {
        if (rows.overlaps(shift.kind(), shift.period())) throw DutyRefused.overlaps(name);
    }

    void refuseSecondDesks(PlannedShift shift) {
        for (var post : List.of(DutyPost.PRIMARY, DutyPost.SECONDARY))
            shift.staff().in(post).ifPresent(person -> refuseSecondDesk(shift.id(), post, person));
    }

    private void refuseSecondDesk(ShiftId shift, DutyPost post, PersonId person) {
        rows.otherDesk(shift, person).ifPresent(other -> {
            throw DutyRefused.keepsAnother(
                    post, people.name(person).name(), times.day(other.day()) + " " + other.kind());
        });
    }
}
