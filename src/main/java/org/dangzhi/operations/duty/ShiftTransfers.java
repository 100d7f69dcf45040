package org.dangzhi.operations.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.NotFoundException;
import org.dangzhi.operations.duty.ShiftPlan.PlannedShift;
import org.dangzhi.operations.duty.ShiftPlan.ShiftRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use cases that transfer places of the roster: given away, or exchanged. */
@Service
@Transactional
public class ShiftTransfers {

    /** Transfer of a place of a shift; of a leader or driver, of all that they have on that day. */
    public record Transfer(ShiftId shift, DutyPost post, PersonId from, PersonId to) {}

    private final ShiftPlan plan;
    private final People people;

    ShiftTransfers(ShiftPlan plan, People people) {
        this.plan = plan;
        this.people = people;
    }

    /**
     * All together or none.
     *
     * @return the day of the first
     * @throws DutyRefused (422) when one has their place no longer; as {@link ShiftPlan#put}; for places of different
     *     kinds, a leader's and an officer's
     */
    public LocalDate all(List<Transfer> handed) {
        var wanted = new ArrayList<ShiftRequest>();
        for (var one : handed) {
            if (one.post() != handed.getFirst().post()
                    && !(one.post().atDesk() && handed.getFirst().post().atDesk())) throw DutyRefused.differentPlaces();
            people.known(one.to());
            put(wanted, one);
        }
        plan.put(wanted);
        return wanted.getFirst().day();
    }

    /** Two places of one shift are changed in one. */
    private void put(List<ShiftRequest> wanted, Transfer handed) {
        var shift = plan.of(handed.shift()).orElseThrow(NotFoundException::new);
        if (!holds(shift, handed))
            throw DutyRefused.movedMeanwhile(people.name(handed.from()).name());
        for (var one : together(shift, handed)) {
            var before = wanted.stream()
                    .filter(other ->
                            other.day().equals(one.day()) && other.kind().equals(one.kind()))
                    .findFirst();
            before.ifPresent(wanted::remove);
            var staff = before.map(ShiftRequest::staff).orElse(one.staff());
            wanted.add(new ShiftRequest(one.day(), one.kind(), staff.with(handed.post(), handed.to())));
        }
    }

    private List<PlannedShift> together(PlannedShift shift, Transfer handed) {
        if (handed.post().atDesk()) return List.of(shift);
        return plan.between(shift.day(), shift.day()).stream()
                .filter(one -> holds(one, handed))
                .toList();
    }

    private static boolean holds(PlannedShift shift, Transfer handed) {
        return shift.staff().in(handed.post()).filter(handed.from()::equals).isPresent();
    }
}
