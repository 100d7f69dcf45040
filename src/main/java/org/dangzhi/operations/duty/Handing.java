package org.dangzhi.operations.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.NotFound;
import org.dangzhi.operations.duty.Rostering.Planned;
import org.dangzhi.operations.duty.Rostering.Wanted;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands places of the roster over: given away, or exchanged. */
@Service
@Transactional
public class Handing {

    /** A place of a shift that passes from one to another; of a leader or driver, all that he has on that day. */
    public record Over(ShiftId shift, Post post, PersonId from, PersonId to) {}

    private final Rostering rostering;
    private final People people;

    Handing(Rostering rostering, People people) {
        this.rostering = rostering;
        this.people = people;
    }

    /**
     * All together or none.
     *
     * @return the day of the first
     * @throws DutyRefused (422) when one has his place no longer; as {@link Rostering#put}; for places of different
     *     kinds, a leader's and an officer's
     */
    public LocalDate all(List<Over> handed) {
        var wanted = new ArrayList<Wanted>();
        for (var one : handed) {
            if (one.post() != handed.getFirst().post()
                    && !(one.post().atDesk() && handed.getFirst().post().atDesk())) throw DutyRefused.differentPlaces();
            people.known(one.to());
            put(wanted, one);
        }
        rostering.put(wanted);
        return wanted.getFirst().day();
    }

    /** Two places of one shift are changed in one. */
    private void put(List<Wanted> wanted, Over handed) {
        var shift = rostering.of(handed.shift()).orElseThrow(NotFound::new);
        if (!holds(shift, handed))
            throw DutyRefused.movedMeanwhile(people.name(handed.from()).name());
        for (var one : together(shift, handed)) {
            var before = wanted.stream()
                    .filter(other ->
                            other.day().equals(one.day()) && other.kind().equals(one.kind()))
                    .findFirst();
            before.ifPresent(wanted::remove);
            var staff = before.map(Wanted::staff).orElse(one.staff());
            wanted.add(new Wanted(one.day(), one.kind(), staff.with(handed.post(), handed.to())));
        }
    }

    private List<Planned> together(Planned shift, Over handed) {
        if (handed.post().atDesk()) return List.of(shift);
        return rostering.between(shift.day(), shift.day()).stream()
                .filter(one -> holds(one, handed))
                .toList();
    }

    private static boolean holds(Planned shift, Over handed) {
        return shift.staff().in(handed.post()).filter(handed.from()::equals).isPresent();
    }
}
