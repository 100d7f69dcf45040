package org.dangzhi.bench;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import org.dangzhi.engine.rostersolver.Absence;
import org.dangzhi.engine.rostersolver.Assignment;
import org.dangzhi.engine.rostersolver.RosterProblem;
import org.dangzhi.engine.rostersolver.Solution.State;
import org.dangzhi.engine.rostersolver.SolverProgress;
import org.dangzhi.engine.rostersolver.solving.RepairProblem;
import org.dangzhi.engine.rostersolver.solving.RosterJudge;
import org.dangzhi.engine.rostersolver.solving.RosterSolver;

/** Two hundred illnesses on the roster of a quarter, each mended from its first day to a fortnight after it: whether the rules hold, how many move, how long it takes. */
final class RepairBench {

    private static final int ILLNESSES = 200;
    private static final int AFTER = 14;
    private static final LocalDate FIRST = LocalDate.of(2026, 10, 1);

    private static final Set<LocalDate> STATUTORY = Set.of(FIRST, FIRST.plusDays(1), FIRST.plusDays(2));

    private RepairBench() {}

    static void run() {
        var problem = RosterProblems.room(FIRST, 90, 24, 8, STATUTORY, 1);
        var roster = RosterSolver.solve(problem, List.of(), Duration.ofSeconds(20), SolverProgress.NONE)
                .assignments();
        var random = new Random(1);
        var millis = new ArrayList<Long>();
        var states = new ArrayList<State>();
        int places = 0;
        int moves = 0;
        int broken = 0;
        for (int n = 0; n < ILLNESSES; n++) {
            var ill = ill(problem, roster, random);
            var now = roster.stream().filter(one -> ill.has(one.day())).toList();
            var mending = RepairProblem.of(ill, now);
            var begin = System.nanoTime();
            var mended = RosterSolver.solve(mending, now, Duration.ofSeconds(20), SolverProgress.NONE);
            millis.add((System.nanoTime() - begin) / 1_000_000);
            states.add(mended.state());

            var before = new HashSet<>(now);
            moves += (int) mended.assignments().stream()
                    .filter(one -> !before.contains(one))
                    .count();
            places += (int) now.stream().filter(ill::away).count();
            broken += RosterJudge.score(ill, mended.assignments()).hard().size();
        }
        millis.sort(Long::compare);
        System.out.println(
                "| illnesses | proven fewest | places lost | moves | musts broken | p50 ms | p95 ms | most ms |");
        System.out.println("|---|---|---|---|---|---|---|---|");
        System.out.println("| %d | %d | %d | %d | %d | %d | %d | %d |"
                .formatted(
                        ILLNESSES,
                        states.stream().filter(State.OPTIMAL::equals).count(),
                        places,
                        moves,
                        broken,
                        millis.get(ILLNESSES / 2),
                        millis.get(ILLNESSES * 95 / 100),
                        millis.getLast()));
    }

    /** The days of an illness and the fortnight after it; around them the roster stands. */
    private static RosterProblem ill(RosterProblem problem, List<Assignment> roster, Random random) {
        var who = problem.people().get(random.nextInt(problem.people().size())).id();
        int from = random.nextInt(problem.days());
        int lasts = random.nextInt(1, 11);
        int days = Math.min(problem.days() - from, lasts + AFTER);
        var absences = new ArrayList<>(problem.absences());
        absences.add(
                new Absence("ill", who, problem.day(from), problem.day(from).plusDays(lasts - 1L), "ill"));
        var first = problem.day(from);
        var last = problem.day(from + days - 1);
        Predicate<LocalDate> within = day -> !day.isBefore(first) && !day.isAfter(last);
        return new RosterProblem(
                first,
                days,
                problem.shifts(),
                problem.people(),
                problem.cover().stream().filter(one -> within.test(one.day())).toList(),
                absences,
                problem.requests().stream()
                        .filter(one -> within.test(one.day()))
                        .toList(),
                problem.rules(),
                RosterProblems.fairness(first, days, STATUTORY),
                roster.stream().filter(one -> !within.test(one.day())).toList());
    }
}
