package org.dangzhi.engine.rostersolver.solving;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dangzhi.engine.rostersolver.Absence;
import org.dangzhi.engine.rostersolver.Assignment;
import org.dangzhi.engine.rostersolver.Cover;
import org.dangzhi.engine.rostersolver.Fairness;
import org.dangzhi.engine.rostersolver.RosterProblem;
import org.dangzhi.engine.rostersolver.RosterRequest;
import org.dangzhi.engine.rostersolver.Rule;
import org.dangzhi.engine.rostersolver.constraints.FairSharing;
import org.dangzhi.engine.rostersolver.constraints.IndexedProblem;

/**
 * Relaxation of a problem: what must be kept may be broken at a high price, so its best roster is the nearest to what
 * was asked. Nobody works twice a day even so, nor what they are not qualified for.
 */
final class RelaxedProblem {

    private static final int DEAR = 1000;
    private static final int MINUTES = 50; // as dear as one shift

    private final RosterProblem problem;
    private final IndexedProblem indexed;
    private final int dear;

    private RelaxedProblem(RosterProblem problem) {
        this.problem = problem;
        this.indexed = new IndexedProblem(problem);
        this.dear = Math.max(DEAR, 2 * weights(problem).max().orElse(0));
    }

    static RosterProblem of(RosterProblem problem) {
        return new RelaxedProblem(problem).relaxed();
    }

    private static IntStream weights(RosterProblem problem) {
        return Stream.of(
                        problem.cover().stream().flatMap(cover -> Stream.of(cover.under(), cover.over())),
                        problem.requests().stream().map(RosterRequest::weight),
                        problem.rules().stream().map(Rule::weight),
                        problem.fairness().stream().map(Fairness::weight))
                .flatMap(weights -> weights)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue);
    }

    private RosterProblem relaxed() {
        var requests = new ArrayList<>(problem.requests());
        for (var absence : problem.absences()) spare(absence, requests);
        for (var fixed : problem.fixed())
            if (problem.has(fixed.day()))
                requests.add(new RosterRequest(fixed.person(), fixed.day(), fixed.shift(), fixed.slot(), true, dear));
        return new RosterProblem(
                problem.from(),
                problem.days(),
                problem.shifts(),
                problem.people(),
                problem.cover().stream().map(this::relaxed).toList(),
                List.of(),
                requests,
                problem.rules().stream().map(this::relaxed).toList(),
                problem.fairness().stream().map(this::relaxed).toList(),
                facts());
    }

    private void spare(Absence absence, List<RosterRequest> requests) {
        for (int day = 0; day < problem.days(); day++)
            for (var shift : problem.shifts())
                if (absence.touches(problem.day(day), shift))
                    requests.add(new RosterRequest(absence.person(), problem.day(day), shift.id(), null, false, dear));
    }

    private List<Assignment> facts() {
        return problem.fixed().stream()
                .filter(fixed -> !problem.has(fixed.day()))
                .toList();
    }

    private Cover relaxed(Cover cover) {
        return cover.under() != null
                ? cover
                : new Cover(cover.day(), cover.shift(), cover.slot(), cover.need(), dear, cover.over());
    }

    /** Shares stay those of the days on which people can come, though their absences are wishes now. */
    private Fairness relaxed(Fairness fair) {
        var weight = fair.weight();
        return new Fairness(
                fair.id(),
                fair.of(),
                fair.days(),
                fair.shifts(),
                fair.slots(),
                weight == null ? dear : weight,
                fair.carried(),
                FairSharing.parts(indexed, fair));
    }

    private Rule relaxed(Rule rule) {
        if (!rule.hard()) return rule;
        return switch (rule) {
            case Rule.Rest r -> new Rule.Rest(r.id(), r.of(), dear, r.minutes());
            case Rule.ConsecutiveWork r -> new Rule.ConsecutiveWork(r.id(), r.of(), dear, r.least(), r.most());
            case Rule.ConsecutiveOff r -> new Rule.ConsecutiveOff(r.id(), r.of(), dear, r.least());
            case Rule.ShiftCount r ->
                new Rule.ShiftCount(r.id(), r.of(), dear, r.least(), r.most(), r.per(), r.shifts(), r.days());
            case Rule.Minutes r -> new Rule.Minutes(r.id(), r.of(), dear / MINUTES, r.least(), r.most(), r.per());
            case Rule.Weekends r -> new Rule.Weekends(r.id(), r.of(), dear, r.most());
            case Rule.Succession r -> new Rule.Succession(r.id(), r.of(), dear, r.after(), r.never());
            case Rule.Pairs r -> new Rule.Pairs(r.id(), r.of(), dear, r.most());
            case Rule.Together r -> new Rule.Together(r.id(), r.of(), dear, r.most());
            case Rule.Unqualified r -> new Rule.Unqualified(r.id(), r.of(), dear, r.shifts(), r.slots());
            case Rule.Spacing r -> new Rule.Spacing(r.id(), r.of(), dear, r.days());
            case Rule.Rotation r -> new Rule.Rotation(r.id(), dear, r.order(), r.slots());
        };
    }
}
