package org.dangzhi.engine.rostersolver.solving;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.dangzhi.engine.rostersolver.Absence;
import org.dangzhi.engine.rostersolver.Assignment;
import org.dangzhi.engine.rostersolver.CountingPeriod;
import org.dangzhi.engine.rostersolver.Cover;
import org.dangzhi.engine.rostersolver.Fairness;
import org.dangzhi.engine.rostersolver.PersonSelector;
import org.dangzhi.engine.rostersolver.RosterPerson;
import org.dangzhi.engine.rostersolver.RosterProblem;
import org.dangzhi.engine.rostersolver.RosterRequest;
import org.dangzhi.engine.rostersolver.Rule;
import org.dangzhi.engine.rostersolver.ShiftType;
import org.jspecify.annotations.Nullable;

/** Small problems in which every rule occurs, hard or weighted, drawn from a seed. */
final class RandomProblems {

    /** A Friday, so that a weekend is near. */
    static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);

    private static final List<ShiftType> SHIFTS = List.of(
            new ShiftType("day", LocalTime.of(8, 0), 480),
            new ShiftType("late", LocalTime.of(14, 0), 600),
            new ShiftType("night", LocalTime.of(20, 0), 720));

    private final Random random;

    RandomProblems(long seed) {
        this.random = new Random(seed);
    }

    /** @param allSoft whether nothing is hard but that nobody works twice a day */
    RosterProblem next(int people, int days, int shifts, boolean allSoft) {
        var turns = SHIFTS.subList(0, shifts);
        var members = IntStream.range(0, people)
                .mapToObj(n -> new RosterPerson(
                        "p" + n, n % 2 == 0 ? "even" : "odd", null, null, n == 0 ? FRIDAY.plusDays(days - 2L) : null))
                .toList();
        var problem = new RosterProblem(
                FRIDAY,
                days,
                turns,
                members,
                cover(days, turns, allSoft),
                allSoft ? List.of() : List.of(new Absence("away", "p1", FRIDAY.plusDays(1), FRIDAY.plusDays(1), null)),
                requests(people, days, turns),
                rules(turns, allSoft),
                fairness(allSoft),
                List.of(
                        new Assignment(
                                "p1", FRIDAY.minusDays(2), turns.getFirst().id(), null),
                        new Assignment(
                                "p1", FRIDAY.minusDays(1), turns.getLast().id(), null)));
        return problem;
    }

    /** Anybody anywhere, at most once a day, qualified or not. */
    List<Assignment> roster(RosterProblem problem) {
        var roster = new ArrayList<Assignment>();
        for (var member : problem.people())
            for (int day = 0; day < problem.days(); day++) {
                int shiftType = random.nextInt(problem.shifts().size() + 2);
                if (shiftType < problem.shifts().size() && member.belongs(problem.day(day)))
                    roster.add(new Assignment(
                            member.id(),
                            problem.day(day),
                            problem.shifts().get(shiftType).id(),
                            null));
            }
        return roster;
    }

    private List<Cover> cover(int days, List<ShiftType> turns, boolean allSoft) {
        var cover = new ArrayList<Cover>();
        for (int day = 0; day < days; day++)
            for (var shiftType : turns)
                cover.add(new Cover(
                        FRIDAY.plusDays(day), shiftType.id(), null, random.nextInt(2), soft(allSoft), soft(true)));
        return cover;
    }

    private List<RosterRequest> requests(int people, int days, List<ShiftType> turns) {
        return IntStream.range(0, people)
                .mapToObj(n -> new RosterRequest(
                        "p" + n,
                        FRIDAY.plusDays(random.nextInt(days)),
                        random.nextBoolean()
                                ? null
                                : turns.get(random.nextInt(turns.size())).id(),
                        null,
                        random.nextBoolean(),
                        random.nextInt(1, 5)))
                .toList();
    }

    private List<Rule> rules(List<ShiftType> turns, boolean allSoft) {
        return List.of(
                new Rule.Rest("rest", who(), soft(allSoft), 60 * random.nextInt(8, 40)),
                new Rule.ConsecutiveWork("work", who(), soft(true), 2, 3),
                new Rule.ConsecutiveWork("most", who(), soft(allSoft), null, 3),
                new Rule.ConsecutiveOff("off", who(), soft(true), 2),
                new Rule.ShiftCount(
                        "count",
                        who(),
                        soft(true),
                        1,
                        3,
                        random.nextBoolean() ? CountingPeriod.WEEK : CountingPeriod.HORIZON,
                        null,
                        null),
                new Rule.ShiftCount(
                        "kind",
                        who(),
                        soft(allSoft),
                        null,
                        2,
                        null,
                        List.of(turns.getLast().id()),
                        null),
                new Rule.Minutes("minutes", who(), soft(true), 480, 2_000, CountingPeriod.WEEK),
                new Rule.Weekends("weekends", who(), soft(allSoft), 1),
                new Rule.Succession(
                        "succession",
                        who(),
                        soft(allSoft),
                        turns.getLast().id(),
                        List.of(turns.getFirst().id())),
                new Rule.Pairs("pairs", PersonSelector.ALL, soft(true), 1),
                new Rule.Together("together", PersonSelector.group("even"), soft(allSoft), 1),
                new Rule.Spacing("spacing", who(), soft(true), random.nextInt(1, 4)),
                new Rule.Rotation("rotation", soft(true), List.of("p1", "p0"), null),
                new Rule.Unqualified(
                        "unqualified",
                        PersonSelector.people("p1"),
                        soft(allSoft),
                        List.of(turns.getFirst().id()),
                        null));
    }

    private List<Fairness> fairness(boolean allSoft) {
        return List.of(
                new Fairness("all", PersonSelector.ALL, null, null, null, 7, Map.of(), Map.of("p0", 2.5)),
                new Fairness(
                        "weekend",
                        PersonSelector.group("odd"),
                        List.of(FRIDAY.plusDays(1), FRIDAY.plusDays(2)),
                        null,
                        null,
                        5,
                        Map.of("p1", 1.25),
                        Map.of()));
    }

    private PersonSelector who() {
        return random.nextInt(3) == 0 ? PersonSelector.group("odd") : PersonSelector.ALL;
    }

    private @Nullable Integer soft(boolean always) {
        return always || random.nextBoolean() ? (Integer) random.nextInt(1, 6) : null;
    }
}
