package org.dangzhi.bench;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dangzhi.engine.rostersolver.FairShare;
import org.dangzhi.engine.rostersolver.RosterProblem;
import org.dangzhi.engine.rostersolver.Score;
import org.dangzhi.engine.rostersolver.SolverProgress;
import org.dangzhi.engine.rostersolver.solving.RosterJudge;
import org.dangzhi.engine.rostersolver.solving.RosterSolver;
import org.jspecify.annotations.Nullable;

/** How long a quarter and a year take to be rostered, how even they are, and how far from the best they can be at most. */
final class RosterBench {

    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);

    /** As the law has them (docs of the calendar): the arrangement for 2027 is not published. */
    private static final Set<LocalDate> STATUTORY = Stream.of(
                    "2027-01-01",
                    "2027-02-05",
                    "2027-02-06",
                    "2027-02-07",
                    "2027-02-08",
                    "2027-04-05",
                    "2027-05-01",
                    "2027-05-02",
                    "2027-06-09",
                    "2027-09-15",
                    "2027-10-01",
                    "2027-10-02",
                    "2027-10-03")
            .map(LocalDate::parse)
            .collect(Collectors.toUnmodifiableSet());

    private RosterBench() {}

    static void run() {
        RosterSolver.solve(room(14, 12, 4, 0), Duration.ofSeconds(5)); // native code is loaded
        System.out.println("| problem | seed | state | points | bound | first ms | all ms | spread beyond the best |");
        System.out.println("|---|---|---|---|---|---|---|---|");
        for (long seed = 1; seed <= 3; seed++) measure("quarter, 24 + 8", seed, room(90, 24, 8, seed), 20);
        measure("year, 60 + 12", 1, room(365, 60, 12, 1), 60);
    }

    private static RosterProblem room(int days, int officers, int leaders, long seed) {
        return RosterProblems.room(NEW_YEAR, days, officers, leaders, STATUTORY, seed);
    }

    private static void measure(String name, long seed, RosterProblem problem, int seconds) {
        var course = new ArrayList<String>();
        var solution = RosterSolver.solve(problem, List.of(), Duration.ofSeconds(seconds), at(course));
        row(
                name,
                seed,
                solution.state().name(),
                solution.points(),
                Long.toString(solution.bound()),
                solution.firstMillis(),
                solution.millis(),
                solution.score());
        var begin = System.nanoTime();
        var robin = RosterJudge.score(problem, RoundRobin.roster(problem));
        long millis = (System.nanoTime() - begin) / 1_000_000;
        row(
                name + ", in turn",
                seed,
                robin.hard().size() + " musts broken",
                robin.points(),
                "-",
                millis,
                millis,
                robin);
        System.out.println("  points over time: " + String.join(", ", course));
    }

    private static SolverProgress at(List<String> course) {
        return (points, bound, millis) -> {
            if (points >= 0) course.add("%d ms %d".formatted(millis, points));
        };
    }

    private static void row(
            String name,
            long seed,
            String state,
            long points,
            String bound,
            long first,
            long all,
            @Nullable Score score) {
        var spreads = score == null
                ? "-"
                : score.fairness().stream().map(RosterBench::beyond).collect(Collectors.joining(", "));
        System.out.println("| %s | %d | %s | %d | %s | %d | %d | %s |"
                .formatted(name, seed, state, points, bound, first, all, spreads));
    }

    private static String beyond(FairShare share) {
        return "%.2f".formatted((share.spread() - share.best()) / 100.0);
    }
}
