package org.dangzhi.operations.duty.staffing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dangzhi.foundation.access.RoleHolders;
import org.dangzhi.foundation.notify.Notice;
import org.dangzhi.foundation.notify.Notices;
import org.dangzhi.foundation.notify.Urgency;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.people.PersonLeaves;
import org.dangzhi.foundation.web.LiveUpdates;
import org.dangzhi.foundation.web.Roles;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.operations.duty.DutyPost;
import org.dangzhi.operations.duty.shifts.Shift;
import org.dangzhi.operations.duty.shifts.ShiftRepository;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Shifts after somebody's last day are no longer theirs: each shows a gap, and who plans is told which. */
@Component
class VacateShifts {

    private static final int NAMED = 8;

    private final ShiftRepository shifts;
    private final People people;
    private final RoleHolders roles;
    private final Notices notices;
    private final LiveUpdates live;
    private final TimeWords times;

    VacateShifts(
            ShiftRepository shifts,
            People people,
            RoleHolders roles,
            Notices notices,
            LiveUpdates live,
            TimeWords times) {
        this.shifts = shifts;
        this.people = people;
        this.roles = roles;
        this.notices = notices;
        this.live = live;
        this.times = times;
    }

    /** Past every {@link RosterWatch}: nobody may refuse the gaps that somebody leaves. */
    @EventListener
    void vacate(PersonLeaves leaving) {
        var days = new ArrayList<LocalDate>();
        for (var shift : shifts.findOfPersonAfter(leaving.person().id(), leaving.lastDay())) {
            vacate(shift, leaving.person());
            days.add(shift.planned(false).day());
        }
        if (!days.isEmpty()) tell(leaving, days);
    }

    private void vacate(Shift shift, PersonId person) {
        var staff = shift.staff();
        for (var post : DutyPost.values())
            if (staff.in(post).filter(person::equals).isPresent()) staff = staff.with(post, null);
        var entered = shift.enteredAt(); // nobody is put in
        shifts.save(
                shift.staff(staff, false, entered, "", one -> people.name(one).name()));
        live.changed("duty.roster", shift.id().id());
    }

    private void tell(PersonLeaves leaving, List<LocalDate> days) {
        var named = days.stream().limit(NAMED).map(times::day).toList();
        notices.tell(new Notice(
                "duty.notice.vacated",
                List.of(
                        people.name(leaving.person()).shown(),
                        times.day(leaving.lastDay()),
                        Integer.toString(days.size()),
                        String.join("  ", named)),
                "/duty/roster?view=list",
                Stream.of(Roles.DIRECTOR, Roles.DUTY_LEADER)
                        .flatMap(role -> roles.of(role).stream())
                        .filter(person -> !person.equals(leaving.person()))
                        .distinct()
                        .toList(),
                Urgency.NORMAL));
    }
}
