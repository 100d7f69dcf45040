package org.dangzhi.engine.rostersolver.constraints;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.dangzhi.engine.rostersolver.Rule;

/** All rules of a problem: those that hold for every roster, those it states, and its fairness. */
public final class RosterRules {

    public final List<RosterRule> all = new ArrayList<>();
    public final List<FairSharing> fairness = new ArrayList<>();
    final List<PairsOfPeople> pairs = new ArrayList<>();

    /** @param strictlyFair whether only the best spreads will do */
    public RosterRules(IndexedProblem indexed, boolean strictlyFair) {
        all.add(new OneShiftADay());
        all.add(new CoverOfShifts());
        all.add(new AbsencesKept());
        all.add(new PromisesKept());
        all.add(new WishesGranted());
        for (var rule : indexed.problem.rules()) all.add(of(rule));
        for (var fair : indexed.problem.fairness()) fairness.add(new FairSharing(indexed, fair, strictlyFair));
        all.addAll(fairness);
    }

    /** The same with other posts, and with the pairs that these hold. */
    public RosterRules on(IndexedProblem other) {
        var same = new RosterRules(other, false);
        for (int n = 0; n < pairs.size(); n++)
            same.pairs.get(n).held().addAll(pairs.get(n).held());
        return same;
    }

    private RosterRule of(Rule rule) {
        return switch (rule) {
            case Rule.Rest rest -> new RestBetweenShifts(rest);
            case Rule.ConsecutiveWork work -> new ConsecutiveDaysOfWork(work);
            case Rule.ConsecutiveOff off -> new ConsecutiveDaysOff(off);
            case Rule.ShiftCount count -> new NumberOfShifts(count);
            case Rule.Minutes minutes -> new MinutesOfWork(minutes);
            case Rule.Weekends weekends -> new WeekendsOfWork(weekends);
            case Rule.Succession succession -> new ForbiddenSuccession(succession);
            case Rule.Together together -> new TogetherInAShift(together);
            case Rule.Unqualified unqualified -> new PostsOfTheQualified(unqualified);
            case Rule.Spacing spacing -> new DaysBetweenShifts(spacing);
            case Rule.Rotation rotation -> new TurnsInOrder(rotation);
            case Rule.Pairs pair -> {
                var held = new PairsOfPeople(pair, new HashSet<>());
                pairs.add(held);
                yield held;
            }
        };
    }

    /** Makes the model hold the pairs that this roster breaks; false when it holds them all. */
    public boolean holdMore(FinishedRoster roster) {
        boolean more = false;
        for (var rule : pairs) more |= rule.held().addAll(rule.broken(roster));
        return more;
    }
}
