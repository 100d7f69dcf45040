package org.dangzhi.engine.rostersolver.solving;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dangzhi.engine.rostersolver.Assignment;
import org.dangzhi.engine.rostersolver.Breach;
import org.dangzhi.engine.rostersolver.RosterPerson;
import org.dangzhi.engine.rostersolver.RosterProblem;
import org.dangzhi.engine.rostersolver.RosterRequest;
import org.dangzhi.engine.rostersolver.Score;
import org.dangzhi.engine.rostersolver.constraints.FinishedRoster;
import org.dangzhi.engine.rostersolver.constraints.IndexedProblem;
import org.dangzhi.engine.rostersolver.constraints.RosterRules;
import org.jspecify.annotations.Nullable;

/**
 * What each other person would cost in a given place, alone or in exchange for one of their own shifts, while the
 * rest of the roster stays. An upper bound: the solver may find a cheaper way.
 */
public final class ReplacementPrices {

    /** More points than any roster costs otherwise. */
    public static final int DEAR = 10_000_000;

    /** So many of somebody's shifts, those nearest to the day, are tried in exchange. */
    private static final int TRIED = 8;

    /**
     * @param back what they give in exchange; null where they take the place alone
     * @param more points beyond those of the roster
     * @param broken musts that they would break, when no way keeps them all; then {@code more} says nothing
     */
    public record Price(String person, @Nullable Assignment back, long more, List<Breach> broken) {

        public boolean possible() {
            return broken.isEmpty();
        }
    }

    private final List<Assignment> roster;
    private final IndexedProblem indexed;
    private final RosterRules rules;
    private final Score now;

    private ReplacementPrices(RosterProblem problem, List<Assignment> roster) {
        this.roster = roster;
        this.indexed = new IndexedProblem(problem);
        this.rules = new RosterRules(indexed, false);
        this.now = score(roster);
    }

    /**
     * The problem in which they are spared that day, at any price: an absence would make their share smaller, and the rosters
     * could not be compared. What costs {@link #DEAR} or more does not spare them.
     */
    public static RosterProblem without(RosterProblem problem, Assignment place) {
        var requests = new ArrayList<>(problem.requests());
        requests.add(new RosterRequest(place.person(), place.day(), null, null, false, DEAR));
        return problem.withRequests(requests)
                .withFixed(problem.fixed().stream()
                        .filter(one -> !one.equals(place))
                        .toList());
    }

    /** For everybody who may have the place; the cheapest first, those last for whom a must stands against it. */
    public static List<Price> of(RosterProblem problem, List<Assignment> roster, Assignment place) {
        var prices = new ReplacementPrices(problem, roster);
        var group = problem.people().stream()
                .filter(member -> member.id().equals(place.person()))
                .map(RosterPerson::group)
                .findFirst();
        return problem.people().stream()
                .filter(member -> !member.id().equals(place.person()))
                .filter(member -> group.equals(Optional.ofNullable(member.group())))
                .map(member -> prices.of(member.id(), place))
                .sorted(Comparator.comparing(Price::possible)
                        .reversed()
                        .thenComparing(price -> price.possible() ? price.more() : 0))
                .toList();
    }

    private Price of(String person, Assignment place) {
        var alone = price(person, place, null);
        var best = alone;
        for (var back : nearest(person, place)) {
            var tried = price(person, place, back);
            if (tried.possible() && (!best.possible() || tried.more() < best.more())) best = tried;
        }
        return best;
    }

    private List<Assignment> nearest(String person, Assignment place) {
        return roster.stream()
                .filter(one -> one.person().equals(person)
                        && indexed.problem.has(one.day())
                        && !one.day().equals(place.day()))
                .sorted(Comparator.comparing(one -> Math.abs(ChronoUnit.DAYS.between(place.day(), one.day()))))
                .limit(TRIED)
                .toList();
    }

    private Price price(String person, Assignment place, @Nullable Assignment back) {
        var tried = new ArrayList<>(roster);
        tried.remove(place);
        tried.add(place.by(person));
        if (back != null) {
            tried.remove(back);
            tried.add(back.by(place.person()));
        }
        var score = score(tried);
        var broken = score.hard().stream()
                .filter(breach -> !now.hard().contains(breach))
                .toList();
        return new Price(person, back, score.points() - now.points(), broken);
    }

    private Score score(List<Assignment> some) {
        return RosterJudge.score(new FinishedRoster(indexed, some), rules);
    }
}
