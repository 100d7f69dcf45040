package org.dangzhi.operations.roster.solving;

import java.util.ArrayList;
import java.util.List;
import org.dangzhi.operations.roster.problem.Absence;
import org.dangzhi.operations.roster.problem.Assignment;
import org.dangzhi.operations.roster.problem.Cover;
import org.dangzhi.operations.roster.problem.Fairness;
import org.dangzhi.operations.roster.problem.Problem;
import org.dangzhi.operations.roster.problem.Request;
import org.dangzhi.operations.roster.problem.Rule;

/**
 * A problem in which what must be kept may be broken at a high price: its best roster is the nearest to what was asked.
 * Nobody works twice a day even so, nor what he is not qualified for.
 */
final class Relaxed {

    private static final int DEAR = 1000;
    private static final int DEAR_A_MINUTE = 20;

    private Relaxed() {}

    static Problem of(Problem problem) {
        var requests = new ArrayList<>(problem.requests());
        for (var absence : problem.absences()) spare(problem, absence, requests);
        for (var fixed : problem.fixed())
            if (problem.has(fixed.day()))
                requests.add(new Request(fixed.person(), fixed.day(), fixed.shift(), fixed.slot(), true, DEAR));
        return new Problem(
                problem.from(),
                problem.days(),
                problem.shifts(),
                problem.people(),
                problem.cover().stream().map(Relaxed::relaxed).toList(),
                List.of(),
                requests,
                problem.rules().stream().map(Relaxed::relaxed).toList(),
                problem.fairness().stream().map(Relaxed::relaxed).toList(),
                facts(problem));
    }

    private static void spare(Problem problem, Absence absence, List<Request> requests) {
        for (int day = 0; day < problem.days(); day++)
            if (absence.covers(problem.day(day)))
                requests.add(new Request(absence.person(), problem.day(day), null, null, false, DEAR));
    }

    private static List<Assignment> facts(Problem problem) {
        return problem.fixed().stream()
                .filter(fixed -> !problem.has(fixed.day()))
                .toList();
    }

    private static Cover relaxed(Cover cover) {
        return cover.under() != null
                ? cover
                : new Cover(cover.day(), cover.shift(), cover.slot(), cover.need(), DEAR, cover.over());
    }

    private static Fairness relaxed(Fairness fair) {
        return fair.weight() != null
                ? fair
                : new Fairness(
                        fair.id(),
                        fair.of(),
                        fair.days(),
                        fair.shifts(),
                        fair.slots(),
                        DEAR,
                        fair.carried(),
                        fair.share());
    }

    private static Rule relaxed(Rule rule) {
        if (!rule.hard()) return rule;
        return switch (rule) {
            case Rule.Rest r -> new Rule.Rest(r.id(), r.of(), DEAR, r.minutes());
            case Rule.ConsecutiveWork r -> new Rule.ConsecutiveWork(r.id(), r.of(), DEAR, r.least(), r.most());
            case Rule.ConsecutiveOff r -> new Rule.ConsecutiveOff(r.id(), r.of(), DEAR, r.least());
            case Rule.ShiftCount r ->
                new Rule.ShiftCount(r.id(), r.of(), DEAR, r.least(), r.most(), r.per(), r.shifts(), r.days());
            case Rule.Minutes r -> new Rule.Minutes(r.id(), r.of(), DEAR_A_MINUTE, r.least(), r.most(), r.per());
            case Rule.Weekends r -> new Rule.Weekends(r.id(), r.of(), DEAR, r.most());
            case Rule.Succession r -> new Rule.Succession(r.id(), r.of(), DEAR, r.after(), r.never());
            case Rule.Pairs r -> new Rule.Pairs(r.id(), r.of(), DEAR, r.most());
            case Rule.Together r -> new Rule.Together(r.id(), r.of(), DEAR, r.most());
        };
    }
}
