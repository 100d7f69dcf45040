package org.dangzhi.engine.rostersolver.solving;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.dangzhi.engine.rostersolver.Assignment;
import org.dangzhi.engine.rostersolver.Fairness;
import org.dangzhi.engine.rostersolver.RosterProblem;
import org.dangzhi.engine.rostersolver.RosterRequest;
import org.dangzhi.engine.rostersolver.Rule;

/**
 * The problem whose solution repairs a roster that somebody cannot keep. Who keeps a place costs nothing, who
 * leaves one costs {@link #MOVE}; among equally few moves a place goes to whoever has had least of such duties.
 * Musts stay musts and wishes are dropped; what nobody planned yet stays unplanned; shares are counted but cost
 * nothing, for evening them out within so few days would move many.
 */
public final class RepairProblem {

    /** Points of a move; who takes the place costs at most one a person, so a hundred moves stay in order. */
    public static final int MOVE = 10_000;

    private RepairProblem() {}

    /** @param problem with the absence in it; {@code now} the roster as it is */
    public static RosterProblem of(RosterProblem problem, List<Assignment> now) {
        var filled = now.stream().map(Assignment::place).collect(Collectors.toSet());
        return new RosterProblem(
                problem.from(),
                problem.days(),
                problem.shifts(),
                problem.people(),
                problem.cover().stream()
                        .filter(cover -> filled.contains(cover.place()))
                        .toList(),
                problem.absences(),
                requests(problem, now),
                problem.rules().stream().filter(Rule::hard).toList(),
                problem.fairness().stream().map(RepairProblem::counted).toList(),
                problem.fixed().stream()
                        .filter(one -> !problem.has(one.day()) || !problem.away(one))
                        .toList());
    }

    private static List<RosterRequest> requests(RosterProblem problem, List<Assignment> now) {
        var requests = new ArrayList<RosterRequest>();
        var kept = now.stream().filter(one -> !problem.away(one)).toList();
        for (var one : kept)
            requests.add(new RosterRequest(one.person(), one.day(), one.shift(), one.slot(), true, MOVE));
        var shares = RosterJudge.score(problem, kept).fairness();
        for (var lost : now) {
            if (kept.contains(lost)) continue;
            Map<String, Double> had = new HashMap<>();
            for (var fair : problem.fairness())
                if (fair.counts(lost.day(), lost.shift(), lost.slot()))
                    shares.stream()
                            .filter(share -> share.fairness().equals(fair.id()))
                            .flatMap(share -> share.rows().stream())
                            .forEach(row -> had.merge(row.person(), row.balance() * weight(fair), Double::sum));
            var rank = had.entrySet().stream()
                    .sorted(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                    .map(Map.Entry::getKey)
                    .toList();
            for (int n = 1; n < rank.size(); n++)
                requests.add(new RosterRequest(rank.get(n), lost.day(), lost.shift(), lost.slot(), false, n));
        }
        return requests;
    }

    private static int weight(Fairness fair) {
        return Objects.requireNonNullElse(fair.weight(), 1);
    }

    private static Fairness counted(Fairness fair) {
        return new Fairness(
                fair.id(), fair.of(), fair.days(), fair.shifts(), fair.slots(), 0, fair.carried(), fair.share());
    }
}
