package org.dangzhi.operations.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.dangzhi.engine.rostersolver.Assignment;
import org.dangzhi.foundation.calendar.WorkingDays;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.people.PersonName;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.Times;
import org.dangzhi.operations.duty.Post;
import org.dangzhi.operations.duty.Rostering;
import org.dangzhi.operations.duty.Staff;
import org.springframework.stereotype.Component;

/** What a roster would change of the shifts as they are: who takes which place from whom. */
@Component
class Moves {

    private final Rostering rostering;
    private final WorkingDays calendar;
    private final People people;
    private final Texts texts;
    private final Times times;

    Moves(Rostering rostering, WorkingDays calendar, People people, Texts texts, Times times) {
        this.rostering = rostering;
        this.calendar = calendar;
        this.people = people;
        this.texts = texts;
        this.times = times;
    }

    /** A sentence for each place that changes hands, by time. */
    List<String> of(Draft draft, List<Assignment> roster) {
        var shifts = rostering.between(draft.from(), draft.to());
        var kinds = rostering.kinds();
        var moves = new ArrayList<String>();
        var wantedStaff = new Names(kinds).wanted(roster, shifts, calendar.between(draft.from(), draft.to()));
        var names = people.names(Stream.concat(
                        shifts.stream().flatMap(shift -> shift.staff().people()),
                        wantedStaff.stream().flatMap(one -> one.staff().people()))
                .distinct()
                .toList());
        for (var wanted : wantedStaff) {
            var before = shifts.stream()
                    .filter(shift ->
                            shift.day().equals(wanted.day()) && shift.kind().equals(wanted.kind()))
                    .findFirst()
                    .map(Rostering.Planned::staff)
                    .orElse(Staff.NOBODY);
            var kind = kinds.stream()
                    .filter(one -> one.id().equals(wanted.kind()))
                    .map(Rostering.Kind::name)
                    .findFirst()
                    .orElse("");
            for (var post : Post.values()) {
                var was = before.in(post);
                var is = wanted.staff().in(post);
                if (Objects.equals(was, is)) continue;
                moves.add(texts.t(
                        "planning.move",
                        times.day(wanted.day()) + " " + kind + " " + texts.t(post.word()),
                        name(names, was),
                        name(names, is)));
            }
        }
        return moves;
    }

    private String name(Map<PersonId, PersonName> names, Optional<PersonId> person) {
        return person.map(names::get).map(PersonName::name).orElse(texts.t("duty.vacant"));
    }
}
