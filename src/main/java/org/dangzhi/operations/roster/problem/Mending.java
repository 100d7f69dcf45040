package org.dangzhi.operations.roster.problem;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A roster that somebody cannot keep, as a problem whose answer moves as few people as possible: all who keep their places
 * cost nothing, each who leaves his costs more than everything else together could gain by it. Musts stay musts; what
 * nobody planned yet stays unplanned.
 */
public final class Mending {

    /** Points of a move: more than fairness of a few weeks could gain by it. */
    public static final int MOVE = 1000;

    private Mending() {}

    /** @param problem with the absence in it; {@code now} the roster as it is */
    public static Problem of(Problem problem, List<Assignment> now) {
        var filled = now.stream().map(Mending::place).collect(Collectors.toSet());
        var kept = now.stream()
                .filter(one -> !away(problem, one))
                .map(one -> new Request(one.person(), one.day(), one.shift(), one.slot(), true, MOVE))
                .toList();
        return new Problem(
                problem.from(),
                problem.days(),
                problem.shifts(),
                problem.people(),
                problem.cover().stream()
                        .filter(cover -> filled.contains(new Assignment("", cover.day(), cover.shift(), cover.slot())))
                        .toList(),
                problem.absences(),
                kept,
                problem.rules().stream().filter(Rule::hard).toList(),
                problem.fairness(),
                problem.fixed().stream()
                        .filter(one -> !problem.has(one.day()) || !away(problem, one))
                        .toList());
    }

    private static Assignment place(Assignment one) {
        return new Assignment("", one.day(), one.shift(), one.slot());
    }

    private static boolean away(Problem problem, Assignment one) {
        return problem.absences().stream()
                .anyMatch(absence -> absence.person().equals(one.person()) && absence.covers(one.day()));
    }
}
