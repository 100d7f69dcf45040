package org.dangzhi.engine.rostersolver.solving;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dangzhi.engine.rostersolver.Absence;
import org.dangzhi.engine.rostersolver.Assignment;
import org.dangzhi.engine.rostersolver.Breach;
import org.dangzhi.engine.rostersolver.CountingPeriod;
import org.dangzhi.engine.rostersolver.Cover;
import org.dangzhi.engine.rostersolver.Fairness;
import org.dangzhi.engine.rostersolver.PersonSelector;
import org.dangzhi.engine.rostersolver.RosterPerson;
import org.dangzhi.engine.rostersolver.RosterProblem;
import org.dangzhi.engine.rostersolver.RosterRequest;
import org.dangzhi.engine.rostersolver.Rule;
import org.dangzhi.engine.rostersolver.ShiftType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule by itself: a roster that it punishes, and the nearest one that it lets pass. */
class EachRuleTests {

    private static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);
    private static final int DAYS = 7;
    private static final Map<Character, ShiftType> TURNS = Map.of(
            'E', new ShiftType("early", LocalTime.of(6, 0), 480),
            'L', new ShiftType("late", LocalTime.of(14, 0), 480),
            'N', new ShiftType("night", LocalTime.of(22, 0), 480));

    /** Rosters are written {@code a0E}: person, day from Monday, shift. */
    record Case(String rule, RosterProblem problem, String punished, long units, String ignored) {

        @Override
        public String toString() {
            return rule + ": " + punished + " | " + ignored;
        }
    }

    static Stream<Case> cases() {
        return Stream.of(
                rule(new Rule.Rest("rest", null, 5, 660), "a0L a1E", 1, "a0L a1L"),
                rule(new Rule.ConsecutiveWork("run", null, 5, null, 2), "a0E a1E a2E", 1, "a0E a1E a3E"),
                rule(new Rule.ConsecutiveWork("run", null, 5, 2, null), "a1E", 1, "a1E a2E"),
                rule(new Rule.ConsecutiveOff("off", null, 5, 2), "a0E a2E", 1, "a0E a3E"),
                rule(count(null, 2, null), "a0E a2E a4L", 1, "a0E a2E"),
                rule(count(null, 1, List.of("night")), "a0N a2N", 1, "a0N a2E"),
                rule(count(2, null, null), "a0E b0L b2L", 1, "a0E a3E b0L b2L"),
                rule(
                        new Rule.Minutes("minutes", null, 5, null, 960, CountingPeriod.WEEK),
                        "a0E a2E a4E",
                        480,
                        "a0E a2E"),
                rule(new Rule.Weekends("weekends", null, 5, 0), "a5E a6E", 1, "a4E"),
                rule(new Rule.Succession("succession", null, 5, "night", List.of("early")), "a0N a1E", 1, "a0N a1N"),
                rule(new Rule.Pairs("pairs", null, 5, 1), "a0E b0E a1E b1E", 1, "a0E b0E a1E b1L"),
                rule(new Rule.Together("together", PersonSelector.people("a", "b"), 5, 1), "a0E b0E", 1, "a0E b0L"),
                rule(
                        new Rule.Unqualified("unqualified", PersonSelector.people("a"), 5, List.of("night"), null),
                        "a0N b1N",
                        1,
                        "a0E b1N"),
                rule(new Rule.Spacing("spacing", null, 5, 2), "a0E a1L", 2, "a0E a3E b1E"),
                rule(new Rule.Spacing("spacing", null, 5, 2), "a0E a2L", 1, "a0E a3E b1E"),
                new Case("rotation", inTurn(), "a0E a1E", 1, "a0E b1E"),
                new Case(
                        "cover", problem(List.of(needed(0)), List.of(), List.of(), List.of(), List.of()), "", 1, "a0E"),
                new Case("request", asking(new RosterRequest("a", MONDAY, "early", null, false, 5)), "a0E", 1, "a0L"),
                new Case("request", asking(new RosterRequest("a", MONDAY, null, null, true, 5)), "b0E", 1, "a0L"),
                new Case("away", absent(), "a1E", 1, "a2E b1E"),
                new Case("fixed a 2027-03-01 early", promised(), "b0E", 1, "a0E"),
                new Case("fair", shared(), "a0E a1E", 2, "a0E b1E"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void punishesOneAndIgnoresTheOther(Case one) {
        assertThat(breaches(one, one.punished()).mapToLong(Breach::units).sum()).isEqualTo(one.units());
        assertThat(breaches(one, one.ignored())).isEmpty();
    }

    private static Stream<Breach> breaches(Case one, String roster) {
        return RosterJudge.score(one.problem(), roster(roster)).breaches().stream()
                .filter(breach -> breach.rule().equals(one.rule()));
    }

    private static Case rule(Rule rule, String punished, long units, String ignored) {
        var problem = problem(List.of(), List.of(), List.of(), List.of(rule), List.of());
        return new Case(rule.id(), problem, punished, units, ignored);
    }

    private static Rule count(Integer least, Integer most, List<String> shifts) {
        return new Rule.ShiftCount("shifts", null, 5, least, most, CountingPeriod.WEEK, shifts, null);
    }

    private static RosterProblem asking(RosterRequest request) {
        return problem(List.of(), List.of(), List.of(request), List.of(), List.of());
    }

    @Test
    void anAbsenceHoldsAgainstEveryShiftThatReachesIntoIt() {
        var leave = new Absence("away", "a", MONDAY.plusDays(1), MONDAY.plusDays(1), "leave");
        var night = new ShiftType("night", LocalTime.of(20, 0), 720);
        var evening = new ShiftType("evening", LocalTime.of(16, 0), 480);
        var day = new ShiftType("day", LocalTime.of(8, 0), 720);
        assertThat(leave.touches(MONDAY, night)).isTrue();
        assertThat(leave.touches(MONDAY, evening)).isFalse();
        assertThat(leave.touches(MONDAY, day)).isFalse();
        assertThat(leave.touches(MONDAY.plusDays(1), day)).isTrue();
        assertThat(leave.touches(MONDAY.plusDays(1), night)).isTrue();
        assertThat(leave.touches(MONDAY.plusDays(2), day)).isFalse();
        assertThat(leave.touches(MONDAY.minusDays(1), new ShiftType("two days", LocalTime.of(8, 0), 2880)))
                .isTrue();
    }

    private static RosterProblem absent() {
        var away = new Absence("away", "a", MONDAY.plusDays(1), MONDAY.plusDays(1), "leave");
        return problem(List.of(), List.of(away), List.of(), List.of(), List.of());
    }

    private static RosterProblem promised() {
        var free = problem(List.of(), List.of(), List.of(), List.of(), List.of());
        return new RosterProblem(
                free.from(),
                free.days(),
                free.shifts(),
                free.people(),
                free.cover(),
                free.absences(),
                free.requests(),
                free.rules(),
                free.fairness(),
                roster("a0E"));
    }

    private static RosterProblem shared() {
        var fair = new Fairness("fair", PersonSelector.ALL, null, null, null, 5, Map.of(), Map.of());
        return problem(List.of(needed(0), needed(1)), List.of(), List.of(), List.of(), List.of(fair));
    }

    private static RosterProblem inTurn() {
        var turns = new Rule.Rotation("rotation", 5, List.of("a", "b"), null);
        return problem(List.of(needed(0), needed(1)), List.of(), List.of(), List.of(turns), List.of());
    }

    private static Cover needed(int day) {
        return new Cover(MONDAY.plusDays(day), "early", null, 1, 5, 0);
    }

    /** Two people; any number of them may be in any shift, but where so many are needed. */
    private static RosterProblem problem(
            List<Cover> needed,
            List<Absence> absences,
            List<RosterRequest> requests,
            List<Rule> rules,
            List<Fairness> fairness) {
        var cover = new ArrayList<>(needed);
        for (int day = 0; day < DAYS; day++)
            for (var shiftType : TURNS.values()) {
                var date = MONDAY.plusDays(day);
                if (needed.stream()
                        .noneMatch(one -> one.day().equals(date) && one.shift().equals(shiftType.id())))
                    cover.add(new Cover(date, shiftType.id(), null, 0, 0, 0));
            }
        return new RosterProblem(
                MONDAY,
                DAYS,
                List.copyOf(TURNS.values()),
                List.of(RosterPerson.of("a", null), RosterPerson.of("b", null)),
                cover,
                absences,
                requests,
                rules,
                fairness,
                List.of());
    }

    private static List<Assignment> roster(String written) {
        return Stream.of(written.split(" "))
                .filter(one -> !one.isEmpty())
                .map(one -> new Assignment(
                        one.substring(0, 1),
                        MONDAY.plusDays(one.charAt(1) - '0'),
                        TURNS.get(one.charAt(2)).id(),
                        null))
                .toList();
    }
}
