package org.dangzhi.bench;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.dangzhi.engine.rostersolver.Absence;
import org.dangzhi.engine.rostersolver.CountingPeriod;
import org.dangzhi.engine.rostersolver.Cover;
import org.dangzhi.engine.rostersolver.Fairness;
import org.dangzhi.engine.rostersolver.PersonSelector;
import org.dangzhi.engine.rostersolver.RosterPerson;
import org.dangzhi.engine.rostersolver.RosterProblem;
import org.dangzhi.engine.rostersolver.RosterRequest;
import org.dangzhi.engine.rostersolver.Rule;
import org.dangzhi.engine.rostersolver.ShiftType;

/** Duty rooms to be rostered, drawn from a seed: the same seed gives the same wishes and absences. */
public final class RosterProblems {

    private static final List<String> PAIR = List.of("primary", "secondary");

    private RosterProblems() {}

    /**
     * Day and night shifts of twelve hours with primary, secondary and a leader.
     *
     * @param statutory days that weigh most
     */
    public static RosterProblem room(
            LocalDate from, int days, int officers, int leaders, Set<LocalDate> statutory, long seed) {
        var people = new ArrayList<RosterPerson>();
        for (int n = 1; n <= officers; n++) people.add(new RosterPerson("officer " + n, "officers", PAIR, null, null));
        for (int n = 1; n <= leaders; n++)
            people.add(new RosterPerson("leader " + n, "leaders", List.of("leader"), null, null));
        return room(from, days, people, statutory, seed);
    }

    /** The same with these people. */
    static RosterProblem room(
            LocalDate from, int days, List<RosterPerson> people, Set<LocalDate> statutory, long seed) {
        var random = new Random(seed);
        var cover = new ArrayList<Cover>();
        for (var day : IntStream.range(0, days).mapToObj(from::plusDays).toList()) {
            for (var slot : PAIR) {
                cover.add(Cover.one(day, "day", slot));
                cover.add(Cover.one(day, "night", slot));
            }
            cover.add(Cover.one(day, "lead", "leader"));
        }
        return new RosterProblem(
                from,
                days,
                List.of(
                        new ShiftType("day", LocalTime.of(8, 0), 720),
                        new ShiftType("night", LocalTime.of(20, 0), 720),
                        new ShiftType("lead", LocalTime.of(8, 0), 1440)),
                people,
                cover,
                absences(people, from, days, random),
                requests(people, from, days, random),
                List.of(
                        new Rule.Rest("rest of officers", PersonSelector.group("officers"), null, 24 * 60),
                        new Rule.Rest("rest of leaders", PersonSelector.group("leaders"), null, 48 * 60),
                        new Rule.ShiftCount(
                                "week",
                                PersonSelector.group("officers"),
                                null,
                                null,
                                4,
                                CountingPeriod.WEEK,
                                null,
                                null)),
                fairness(from, days, statutory),
                List.of());
    }

    private static List<Absence> absences(List<RosterPerson> people, LocalDate from, int days, Random random) {
        var absences = new ArrayList<Absence>();
        for (var member : people)
            for (int month = 0; month < days / 45; month++) {
                var first = from.plusDays(random.nextInt(days));
                absences.add(new Absence(
                        member.id() + " " + first, member.id(), first, first.plusDays(random.nextInt(2, 8)), "leave"));
            }
        return absences;
    }

    private static List<RosterRequest> requests(List<RosterPerson> people, LocalDate from, int days, Random random) {
        var requests = new ArrayList<RosterRequest>();
        for (var member : people)
            for (int n = 0; n < days / 12; n++)
                requests.add(new RosterRequest(
                        member.id(),
                        from.plusDays(random.nextInt(days)),
                        null,
                        null,
                        random.nextInt(4) == 0,
                        random.nextInt(1, 4)));
        return requests;
    }

    /** Ordinary, weekend, statutory and night duties of officers, days of leaders. */
    static List<Fairness> fairness(LocalDate from, int days, Set<LocalDate> statutory) {
        var all = IntStream.range(0, days).mapToObj(from::plusDays).toList();
        var weekend = all.stream()
                .filter(day -> !statutory.contains(day) && day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0)
                .toList();
        var ordinary = all.stream()
                .filter(day -> !statutory.contains(day) && !weekend.contains(day))
                .toList();
        var kinds = new ArrayList<Fairness>();
        for (var group : List.of("officers", "leaders")) {
            kinds.add(fair(
                    group + " statutory",
                    group,
                    all.stream().filter(statutory::contains).toList(),
                    null,
                    3_000));
            kinds.add(fair(group + " weekend", group, weekend, null, 2_000));
            kinds.add(fair(group + " ordinary", group, ordinary, null, 1_000));
        }
        kinds.add(fair("officers night", "officers", null, List.of("night"), 1_000));
        return kinds;
    }

    private static Fairness fair(String id, String group, List<LocalDate> days, List<String> shifts, int weight) {
        var slots = group.equals("leaders") ? List.of("leader") : PAIR;
        return new Fairness(id, PersonSelector.group(group), days, shifts, slots, weight, Map.of(), Map.of());
    }
}
