package org.dangzhi.engine.rostersolver.solving;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.dangzhi.engine.rostersolver.Absence;
import org.dangzhi.engine.rostersolver.Breach;
import org.dangzhi.engine.rostersolver.Cover;
import org.dangzhi.engine.rostersolver.Fairness;
import org.dangzhi.engine.rostersolver.PersonSelector;
import org.dangzhi.engine.rostersolver.RosterPerson;
import org.dangzhi.engine.rostersolver.RosterProblem;
import org.dangzhi.engine.rostersolver.RosterRequest;
import org.dangzhi.engine.rostersolver.Rule;
import org.dangzhi.engine.rostersolver.ShiftType;
import org.dangzhi.engine.rostersolver.Solution;
import org.dangzhi.engine.rostersolver.Solution.State;
import org.junit.jupiter.api.Test;

/** Where no roster keeps every must, the answer breaks as little as can be, and says what clashes. */
class RelaxedProblemTests {

    private static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);
    private static final Duration SOON = Duration.ofSeconds(10);
    private static final Rule REST = new Rule.Rest("rest", null, null, 24 * 60);

    /** Zhou is away, and Li may not work on three days in a row. */
    private static final Absence LEAVE = new Absence("leave of Zhou", "zhou", MONDAY, MONDAY.plusDays(2), null);

    @Test
    void oneMustIsBrokenWhereOneIsEnough() {
        var solution = RosterSolver.solve(threeDays(List.of(), List.of(REST), List.of()), SOON);

        assertThat(solution.state()).isEqualTo(State.IMPOSSIBLE);
        assertThat(hard(solution)).hasSize(1);
        assertThat(solution.clash()).contains("rest", "leave of Zhou");
    }

    @Test
    void noWishIsDearerThanAMust() {
        var wishes = IntStream.range(0, 3)
                .mapToObj(day -> new RosterRequest("li", MONDAY.plusDays(day), null, null, false, 5_000))
                .toList();
        var solution = RosterSolver.solve(threeDays(wishes, List.of(REST), List.of()), SOON);

        assertThat(hard(solution)).hasSize(1);
        assertThat(solution.points()).isEqualTo(10_000);
    }

    /** Who is away all the time has no part in what is shared, also when his leave is the must that could be broken. */
    @Test
    void sharesStayThoseOfThePeopleWhoCanCome() {
        var fair = new Fairness("all", PersonSelector.ALL, null, null, null, null, Map.of(), Map.of());
        var solution = RosterSolver.solve(threeDays(List.of(), List.of(REST), List.of(fair)), SOON);

        assertThat(hard(solution)).hasSize(1);
    }

    @Test
    void aPairThatIsTogetherTooOftenClashesByItsName() {
        var pairs = new Rule.Pairs("pairs", null, null, 2);
        var both = IntStream.range(0, 3)
                .mapToObj(day -> new Cover(MONDAY.plusDays(day), "day", null, 2, null, null))
                .toList();
        var problem = problem(both, List.of(), List.of(), List.of(pairs), List.of());
        var solution = RosterSolver.solve(problem, SOON);

        assertThat(solution.state()).isEqualTo(State.IMPOSSIBLE);
        assertThat(solution.clash())
                .contains("pairs")
                .allMatch(name -> name.equals("pairs") || name.startsWith("cover"));
        assertThat(hard(solution)).hasSize(1);
    }

    private static List<Breach> hard(Solution solution) {
        var score = solution.score();
        assertThat(score).isNotNull();
        return score.hard();
    }

    private static RosterProblem threeDays(List<RosterRequest> wishes, List<Rule> rules, List<Fairness> fairness) {
        var cover = IntStream.range(0, 3)
                .mapToObj(day -> Cover.one(MONDAY.plusDays(day), "day", null))
                .toList();
        return problem(cover, List.of(LEAVE), wishes, rules, fairness);
    }

    private static RosterProblem problem(
            List<Cover> cover,
            List<Absence> absences,
            List<RosterRequest> wishes,
            List<Rule> rules,
            List<Fairness> fairness) {
        return new RosterProblem(
                MONDAY,
                3,
                List.of(new ShiftType("day", LocalTime.of(8, 0), 720)),
                List.of(RosterPerson.of("li", null), RosterPerson.of("zhou", null)),
                cover,
                absences,
                wishes,
                rules,
                fairness,
                List.of());
    }
}
