package org.dangzhi.engine.rostersolver.solving;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dangzhi.engine.rostersolver.Absence;
import org.dangzhi.engine.rostersolver.Assignment;
import org.dangzhi.engine.rostersolver.Cover;
import org.dangzhi.engine.rostersolver.Fairness;
import org.dangzhi.engine.rostersolver.PersonSelector;
import org.dangzhi.engine.rostersolver.RosterPerson;
import org.dangzhi.engine.rostersolver.RosterProblem;
import org.dangzhi.engine.rostersolver.Rule;
import org.dangzhi.engine.rostersolver.ShiftType;
import org.dangzhi.engine.rostersolver.Solution;
import org.junit.jupiter.api.Test;

/**
 * Four leaders for five days, one a day. Three of them bring along five duties more than their share, so that what is fair
 * alone gives all five days to the fourth. What is best is held against all 4⁵ = 1,024 rosters.
 */
class LeaderSpacingTests {

    private static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);
    private static final int DAYS = 5;
    private static final List<String> LEADERS = List.of("first", "second", "third", "fourth");
    private static final Rule LEAST = new Rule.Spacing("least", null, null, 1);
    private static final Rule WISH = new Rule.Spacing("wish", null, 5, 2);

    @Test
    void fairnessAloneHasOneLeadFiveDaysRunningAndThreeNone() {
        assertThat(leads(solved(problem(List.of()))).values()).containsExactly(List.of(0, 1, 2, 3, 4));
    }

    @Test
    void withALeastDistanceNobodyLeadsTwoDaysRunning() {
        var solution = solved(problem(List.of(LEAST)));

        assertThat(leads(solution).get("fourth")).containsExactly(0, 2, 4);
        assertThat(solution.points()).isEqualTo(best(problem(List.of(LEAST))));
    }

    @Test
    void aWishForDistanceIsWeighedAgainstFairness() {
        for (int weight : List.of(1, 5, 50)) {
            var problem = problem(List.of(LEAST, new Rule.Spacing("wish", null, weight, 2)));
            assertThat(solved(problem).points()).as("weight " + weight).isEqualTo(best(problem));
        }
    }

    @Test
    void inRankOrderTheyLeadInTurnAfterWhoeverLedLast() {
        var turns = new Rule.Rotation("order", null, LEADERS, List.of("leader"));
        var problem = problem(List.of(turns)).withFixed(List.of(lead("second", -1)));

        assertThat(order(solved(problem))).containsExactly("third", "fourth", "first", "second", "third");
    }

    @Test
    void whoIsAwayIsPassedOver() {
        var turns = new Rule.Rotation("order", null, LEADERS, List.of("leader"));
        var away = new Absence("away", "first", MONDAY.plusDays(2), MONDAY.plusDays(3), "leave");
        var problem =
                problem(List.of(turns)).withFixed(List.of(lead("second", -1))).withAbsences(List.of(away));

        assertThat(order(solved(problem))).containsExactly("third", "fourth", "second", "third", "fourth");
    }

    @Test
    void theOrderAsAWishGivesWayToADearerRule() {
        for (int weight : List.of(1, 200)) {
            var turns = new Rule.Rotation("order", weight, LEADERS, List.of("leader"));
            var problem = problem(List.of(LEAST, WISH, turns));
            assertThat(solved(problem).points()).as("weight " + weight).isEqualTo(best(problem));
        }
    }

    private static Solution solved(RosterProblem problem) {
        var solution = RosterSolver.solve(problem, Duration.ofSeconds(20));
        assertThat(solution.state()).isEqualTo(Solution.State.OPTIMAL);
        return solution;
    }

    /** Points of the cheapest of all rosters that keep the musts. */
    private static long best(RosterProblem problem) {
        return IntStream.range(0, (int) Math.pow(LEADERS.size(), DAYS))
                .mapToObj(LeaderSpacingTests::roster)
                .map(roster -> RosterJudge.score(problem, roster))
                .filter(score -> score.hard().isEmpty())
                .mapToLong(score -> score.points())
                .min()
                .orElseThrow();
    }

    private static List<Assignment> roster(int number) {
        var roster = new ArrayList<Assignment>();
        for (int day = 0; day < DAYS; day++, number /= LEADERS.size())
            roster.add(lead(LEADERS.get(number % LEADERS.size()), day));
        return roster;
    }

    private static Map<String, List<Integer>> leads(Solution solution) {
        var leads = new TreeMap<String, List<Integer>>();
        solution.assignments()
                .forEach(one -> leads.computeIfAbsent(one.person(), person -> new ArrayList<>())
                        .add((int) MONDAY.until(one.day(), ChronoUnit.DAYS)));
        leads.values().forEach(days -> days.sort(Integer::compare));
        return leads;
    }

    private static Stream<String> order(Solution solution) {
        return solution.assignments().stream()
                .sorted(Comparator.comparing(Assignment::day))
                .map(Assignment::person);
    }

    private static Assignment lead(String who, int day) {
        return new Assignment(who, MONDAY.plusDays(day), "whole", "leader");
    }

    private static RosterProblem problem(List<Rule> rules) {
        return new RosterProblem(
                MONDAY,
                DAYS,
                List.of(new ShiftType("whole", LocalTime.of(8, 0), 1440)),
                LEADERS.stream().map(one -> RosterPerson.of(one, null)).toList(),
                IntStream.range(0, DAYS)
                        .mapToObj(day -> Cover.one(MONDAY.plusDays(day), "whole", "leader"))
                        .toList(),
                List.of(),
                List.of(),
                rules,
                List.of(new Fairness(
                        "fair",
                        PersonSelector.ALL,
                        null,
                        null,
                        null,
                        10,
                        Map.of("first", 5.0, "second", 5.0, "third", 5.0),
                        Map.of())),
                List.of());
    }
}
