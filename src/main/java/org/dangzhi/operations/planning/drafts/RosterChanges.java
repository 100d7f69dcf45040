package org.dangzhi.operations.planning.drafts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.dangzhi.engine.rostersolver.Assignment;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.people.PersonName;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.operations.duty.DutyPost;
import org.dangzhi.operations.duty.ShiftPlan;
import org.dangzhi.operations.duty.ShiftStaff;
import org.springframework.stereotype.Component;

/** Changes that a draft would make to the shifts as they are: who takes which place from whom. */
@Component
class RosterChanges {

    private final ShiftPlan plan;
    private final DraftShifts wantedShifts;
    private final People people;
    private final Texts texts;
    private final TimeWords times;

    RosterChanges(ShiftPlan plan, DraftShifts wantedShifts, People people, Texts texts, TimeWords times) {
        this.plan = plan;
        this.wantedShifts = wantedShifts;
        this.people = people;
        this.texts = texts;
        this.times = times;
    }

    /** A sentence for each place that changes hands, by time. */
    List<String> of(Draft draft, List<Assignment> roster) {
        var shifts = plan.between(draft.from(), draft.to());
        var kinds = plan.kinds();
        var moves = new ArrayList<String>();
        var wantedStaff = wantedShifts.wanted(draft, roster);
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
                    .map(ShiftPlan.Planned::staff)
                    .orElse(ShiftStaff.NOBODY);
            var kind = kinds.stream()
                    .filter(one -> one.id().equals(wanted.kind()))
                    .map(ShiftPlan.Kind::name)
                    .findFirst()
                    .orElse("");
            for (var post : DutyPost.values()) {
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
