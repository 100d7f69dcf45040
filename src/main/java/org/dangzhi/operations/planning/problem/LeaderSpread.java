package org.dangzhi.operations.planning.problem;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.dangzhi.engine.rostersolver.Assignment;
import org.dangzhi.engine.rostersolver.RosterPerson;
import org.dangzhi.engine.rostersolver.RosterProblem;
import org.dangzhi.operations.planning.RosterPart;
import org.jspecify.annotations.Nullable;

/**
 * How the duties of the leaders are spread over a roster: how many each has, and how far apart they lie. Duties around the
 * roster's days count for the distance and not for the number.
 *
 * @param fewest that one of them has; {@code most} likewise
 * @param least days between two duties of one leader; absent where nobody has two
 */
public record LeaderSpread(int fewest, int most, @Nullable Integer least) {

    /** Empty for a problem without leaders. */
    public static Optional<LeaderSpread> of(RosterProblem problem, List<Assignment> roster) {
        var spread = problem.people().stream()
                .filter(person -> RosterPart.LEADER.name().equals(person.group()))
                .map(RosterPerson::id)
                .map(person -> of(problem, roster, person))
                .toList();
        return spread.stream()
                .reduce((one, other) -> new LeaderSpread(
                        Math.min(one.fewest, other.fewest),
                        Math.max(one.most, other.most),
                        nearest(one.least, other.least)));
    }

    /** Of one of them alone. */
    static LeaderSpread of(RosterProblem problem, List<Assignment> roster, String person) {
        var days = days(problem, roster, person);
        int count = (int) days.stream().filter(problem::has).count();
        Integer least = null;
        for (int n = 1; n < days.size(); n++)
            if (problem.has(days.get(n)) || problem.has(days.get(n - 1)))
                least = nearest(least, between(days.get(n - 1), days.get(n)));
        return new LeaderSpread(count, count, least);
    }

    /** How many days lie between a duty and the nearest other one of the same leader; absent where they have no other. */
    public static Optional<Integer> around(RosterProblem problem, List<Assignment> roster, Assignment duty) {
        return days(problem, roster, duty.person()).stream()
                .filter(day -> !day.equals(duty.day()))
                .map(day -> day.isBefore(duty.day()) ? between(day, duty.day()) : between(duty.day(), day))
                .min(Integer::compare);
    }

    private static List<LocalDate> days(RosterProblem problem, List<Assignment> roster, String person) {
        var days = new TreeSet<LocalDate>();
        for (var one : problem.fixed()) if (one.person().equals(person) && !problem.has(one.day())) days.add(one.day());
        for (var one : roster) if (one.person().equals(person)) days.add(one.day());
        return new ArrayList<>(days);
    }

    private static int between(LocalDate earlier, LocalDate later) {
        return (int) ChronoUnit.DAYS.between(earlier, later) - 1;
    }

    private static @Nullable Integer nearest(@Nullable Integer one, @Nullable Integer other) {
        if (one == null || other == null) return one == null ? other : one;
        return Math.min(one, other);
    }
}
