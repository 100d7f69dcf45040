package org.dangzhi.engine.rostersolver.constraints;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.dangzhi.engine.rostersolver.Absence;
import org.dangzhi.engine.rostersolver.Assignment;
import org.dangzhi.engine.rostersolver.CountingPeriod;
import org.dangzhi.engine.rostersolver.Cover;
import org.dangzhi.engine.rostersolver.PersonSelector;
import org.dangzhi.engine.rostersolver.RosterPerson;
import org.dangzhi.engine.rostersolver.RosterProblem;
import org.dangzhi.engine.rostersolver.ShiftType;
import org.jspecify.annotations.Nullable;

/**
 * A problem with people, shift types and days as whole numbers. Day 0 is the first of the horizon; facts may lie on
 * days before and after it.
 */
public final class IndexedProblem {

    static final int MINUTES_OF_DAY = 24 * 60;

    /** A post of a shift on a day, and how many it needs. */
    public record Cell(int number, int day, int shiftType, Cover cover) {}

    public final RosterProblem problem;
    public final List<RosterPerson> people;
    final List<ShiftType> shiftTypes;
    public final List<Cell> cells = new ArrayList<>();

    /** First and last day of which anything is known, the horizon at least. */
    final int first;

    final int last;

    private final Map<String, Integer> personNumbers = new HashMap<>();
    private final Map<String, Integer> shiftTypeNumbers = new HashMap<>();
    private final Map<Integer, List<Cell>> byDay = new HashMap<>();
    private final Map<Assignment, Cell> bySlot = new HashMap<>();
    private final Map<String, BitSet> away = new HashMap<>();
    private final Map<String, List<Absence>> absences = new HashMap<>();

    public IndexedProblem(RosterProblem problem) {
        this.problem = problem;
        this.people = problem.people();
        this.shiftTypes = problem.shifts();
        for (var member : people) personNumbers.put(member.id(), personNumbers.size());
        for (var shiftType : shiftTypes) shiftTypeNumbers.put(shiftType.id(), shiftTypeNumbers.size());
        for (var cover : problem.cover()) add(cover);
        for (var absence : problem.absences()) add(absence);
        var fixed = problem.fixed().stream().mapToInt(assignment -> day(assignment.day()));
        var known = IntStream.concat(fixed, IntStream.of(0, problem.days() - 1)).summaryStatistics();
        this.first = known.getMin();
        this.last = known.getMax();
    }

    private void add(Cover cover) {
        var cell = new Cell(cells.size(), day(cover.day()), shiftType(cover.shift()), cover);
        cells.add(cell);
        byDay.computeIfAbsent(cell.day, day -> new ArrayList<>()).add(cell);
        bySlot.put(cover.place(), cell);
    }

    private void add(Absence absence) {
        int from = Math.clamp(day(absence.from()), 0, problem.days());
        int until = Math.clamp(day(absence.to()) + 1, from, problem.days());
        away.computeIfAbsent(absence.person(), person -> new BitSet()).set(from, until);
        absences.computeIfAbsent(absence.person(), person -> new ArrayList<>()).add(absence);
    }

    /** How many days beyond the one that it begins on the longest shift reaches. */
    int longestReach() {
        return shiftTypes.stream()
                .mapToInt(shiftType ->
                        (shiftType.begins().toSecondOfDay() / 60 + shiftType.minutes() - 1) / MINUTES_OF_DAY)
                .max()
                .orElse(0);
    }

    int day(LocalDate date) {
        return (int) DAYS.between(problem.from(), date);
    }

    LocalDate date(int day) {
        return problem.day(day);
    }

    int person(String id) {
        return personNumbers.getOrDefault(id, -1);
    }

    int shiftType(String id) {
        return shiftTypeNumbers.getOrDefault(id, -1);
    }

    boolean horizon(int day) {
        return day >= 0 && day < problem.days();
    }

    List<Cell> cells(int day) {
        return byDay.getOrDefault(day, List.of());
    }

    /** Null where the cover does not speak of it. */
    @Nullable
    Cell cell(Assignment assignment) {
        return bySlot.get(assignment.place());
    }

    /** Minutes since the horizon's first midnight. */
    int begins(int day, int shiftType) {
        return day * MINUTES_OF_DAY + shiftTypes.get(shiftType).begins().toSecondOfDay() / 60;
    }

    int ends(int day, int shiftType) {
        return begins(day, shiftType) + shiftTypes.get(shiftType).minutes();
    }

    /** On the roster that day, and qualified. */
    boolean may(RosterPerson member, Cover cover) {
        return member.belongs(cover.day()) && member.may(cover.slot());
    }

    /** Whether an absence keeps them away from some part of that shift. */
    boolean away(RosterPerson member, Cover cover) {
        return absences.getOrDefault(member.id(), List.of()).stream()
                .anyMatch(absence -> touches(absence, cover.place()));
    }

    boolean touches(Absence absence, Assignment one) {
        int shiftType = shiftType(one.shift());
        return shiftType < 0 ? absence.covers(one.day()) : absence.touches(one.day(), shiftTypes.get(shiftType));
    }

    /** Whether an absence keeps them away on that day of the horizon. */
    boolean away(RosterPerson member, LocalDate date) {
        var days = away.get(member.id());
        int day = day(date);
        return days != null && horizon(day) && days.get(day);
    }

    /** Numbers of those whom a rule concerns, in their order. */
    int[] members(PersonSelector selector) {
        return IntStream.range(0, people.size())
                .filter(person -> selector.includes(people.get(person)))
                .toArray();
    }

    /** Days of the horizon by period, in order. */
    Map<LocalDate, List<Integer>> periods(@Nullable CountingPeriod period) {
        var periods = new LinkedHashMap<LocalDate, List<Integer>>();
        for (int day = 0; day < problem.days(); day++) {
            var begin = period == null ? problem.from() : period.begin(date(day), problem.from());
            periods.computeIfAbsent(begin, key -> new ArrayList<>()).add(day);
        }
        return periods;
    }
}
