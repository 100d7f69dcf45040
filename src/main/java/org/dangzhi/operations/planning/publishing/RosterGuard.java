package org.dangzhi.operations.planning.publishing;

import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.dangzhi.engine.rostersolver.Assignment;
import org.dangzhi.engine.rostersolver.RosterProblem;
import org.dangzhi.engine.rostersolver.Score;
import org.dangzhi.engine.rostersolver.solving.RosterJudge;
import org.dangzhi.operations.duty.DutyPost;
import org.dangzhi.operations.duty.ShiftPlan;
import org.dangzhi.operations.duty.ShiftPlan.PlannedShift;
import org.dangzhi.operations.duty.staffing.RosterWatch;
import org.dangzhi.operations.duty.staffing.RosterWatch.Change;
import org.dangzhi.operations.planning.RosterRefused;
import org.dangzhi.operations.planning.problem.ProblemBuilder;
import org.dangzhi.operations.planning.problem.ProblemIds;
import org.springframework.stereotype.Component;

/**
 * Keeps a published roster within its musts, whichever way it is changed, and tells those whom a change affects. What was
 * broken before may stay so: life goes on when nobody is left who fits.
 */
@Component
public class RosterGuard implements RosterWatch {

    /** Days around a change on which rest, runs and weeks may still be touched by it. */
    private static final int AROUND = 7;

    /** Bound while a publication, or taking one back, puts its shifts. */
    private static final ScopedValue<Boolean> WHOLE = ScopedValue.newInstance();

    private final ProblemBuilder builder;
    private final ShiftPlan plan;
    private final PublicationRows publications;
    private final RosterChangeNotices notices;

    RosterGuard(ProblemBuilder builder, ShiftPlan plan, PublicationRows publications, RosterChangeNotices notices) {
        this.builder = builder;
        this.plan = plan;
        this.publications = publications;
        this.notices = notices;
    }

    /** Changes that were judged together and of which everybody is told together: nothing is left to guard in each. */
    void asAWhole(Runnable changes) {
        ScopedValue.where(WHOLE, true).run(changes);
    }

    @Override
    public void changed(List<Change> all) {
        if (WHOLE.isBound()) return;
        var changes = ofPublishedDays(all);
        if (changes.isEmpty()) return;
        changes.forEach(this::refuseHole);
        refuseNewBreaches(changes, shifts -> asItWas(shifts, changes), shifts -> shifts);
        notices.tell(changes);
    }

    /**
     * Changes that somebody asks for and nobody has made: whom they concern is not troubled with what would be refused.
     *
     * @throws RosterRefused (422) if they would break a must
     */
    public void refuseAsked(List<Change> asked) {
        var changes = ofPublishedDays(asked);
        if (!changes.isEmpty()) refuseNewBreaches(changes, shifts -> shifts, shifts -> asItWouldBe(shifts, changes));
    }

    private List<Change> ofPublishedDays(List<Change> all) {
        var days = publications.published(
                all.stream().map(change -> change.shift().day()).toList());
        return all.stream()
                .filter(change -> days.contains(change.shift().day()))
                .toList();
    }

    /** Somebody else may come, also from outside of the roster; but nobody leaves a post empty. */
    private void refuseHole(Change change) {
        for (var post : List.of(DutyPost.PRIMARY, DutyPost.SECONDARY, DutyPost.LEADER))
            if (change.before().in(post).isPresent()
                    && change.shift().staff().in(post).isEmpty())
                throw RosterRefused.breaks(change.shift().day(), post);
    }

    private void refuseNewBreaches(
            List<Change> changes,
            UnaryOperator<List<PlannedShift>> asBefore,
            UnaryOperator<List<PlannedShift>> asAfter) {
        var days = changes.stream().map(change -> change.shift().day()).sorted().toList();
        var first = days.getFirst().minusDays(AROUND);
        var last = days.getLast().plusDays(AROUND);
        if (!builder.anybody(first, last)) return;
        var problem = builder.musts(first, last);
        var names = new ProblemIds(plan.kinds());
        var shifts = plan.between(first, last);
        var after = RosterJudge.score(problem, within(problem, names.assignments(asAfter.apply(shifts))));
        var before = RosterJudge.score(problem, within(problem, names.assignments(asBefore.apply(shifts))));
        var known = new HashSet<>(before.hard());
        var fresh = after.hard().stream()
                .filter(breach -> !known.contains(breach))
                .filter(breach -> !breach.rule().equals("cover"))
                .toList();
        if (!fresh.isEmpty()) throw RosterRefused.breaks(problem, new Score(fresh, List.of()));
    }

    /** Of people who do not stand on the roster the rules say nothing. */
    private static List<Assignment> within(RosterProblem problem, List<Assignment> roster) {
        var known = new HashSet<String>();
        problem.people().forEach(person -> known.add(person.id()));
        return roster.stream().filter(one -> known.contains(one.person())).toList();
    }

    private static List<PlannedShift> asItWas(List<PlannedShift> shifts, List<Change> changes) {
        return with(shifts, changes, change -> change.shift().with(change.before()));
    }

    private static List<PlannedShift> asItWouldBe(List<PlannedShift> shifts, List<Change> changes) {
        return with(shifts, changes, Change::shift);
    }

    private static List<PlannedShift> with(
            List<PlannedShift> shifts, List<Change> changes, Function<Change, PlannedShift> changed) {
        return shifts.stream()
                .map(shift -> changes.stream()
                        .filter(change -> change.shift().id().equals(shift.id()))
                        .findFirst()
                        .map(changed)
                        .orElse(shift))
                .toList();
    }
}
