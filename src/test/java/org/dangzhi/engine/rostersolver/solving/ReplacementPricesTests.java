package org.dangzhi.engine.rostersolver.solving;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.dangzhi.bench.RosterProblems;
import org.dangzhi.engine.rostersolver.Assignment;
import org.dangzhi.engine.rostersolver.Solution.State;
import org.junit.jupiter.api.Test;

/** What it would cost if somebody else had a place: what he would pay, and never less than the best roster without it. */
class ReplacementPricesTests {

    private static final Duration SOON = Duration.ofSeconds(10);

    @Test
    void isWhatTheJudgeSaysAndNeverBelowTheBestRosterWithoutIt() {
        LongStream.range(0, 6).forEach(seed -> {
            var problem = RosterProblems.room(RandomProblems.FRIDAY, 14, 8, 3, Set.of(), seed);
            var best = RosterSolver.solve(problem, SOON);
            assertThat(best.state()).isEqualTo(State.OPTIMAL);
            var place = best.assignments().getFirst();
            var without = RosterSolver.solve(ReplacementPrices.without(problem, place), SOON);

            var prices = ReplacementPrices.of(problem, best.assignments(), place);

            assertThat(prices)
                    .isNotEmpty()
                    .extracting(ReplacementPrices.Price::person)
                    .doesNotContain(place.person());
            for (var price : prices) {
                var score = RosterJudge.score(problem, taken(best.assignments(), place, price));
                assertThat(score.hard().isEmpty()).as(price.toString()).isEqualTo(price.possible());
                if (!price.possible()) continue;
                assertThat(score.points() - best.points()).isEqualTo(price.more());
                assertThat(without.points()).isLessThanOrEqualTo(best.points() + price.more());
            }
        });
    }

    private static List<Assignment> taken(List<Assignment> roster, Assignment place, ReplacementPrices.Price price) {
        var taken = new ArrayList<>(roster);
        taken.remove(place);
        taken.add(place.by(price.person()));
        var back = price.back();
        if (back == null) return taken;
        taken.remove(back);
        taken.add(back.by(place.person()));
        return taken;
    }
}
