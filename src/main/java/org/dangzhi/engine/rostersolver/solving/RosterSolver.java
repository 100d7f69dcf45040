package org.dangzhi.engine.rostersolver.solving;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpSolverStatus;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.dangzhi.engine.rostersolver.Assignment;
import org.dangzhi.engine.rostersolver.Fairness;
import org.dangzhi.engine.rostersolver.RosterProblem;
import org.dangzhi.engine.rostersolver.Solution;
import org.dangzhi.engine.rostersolver.Solution.State;
import org.dangzhi.engine.rostersolver.SolverProgress;
import org.dangzhi.engine.rostersolver.constraints.FinishedRoster;
import org.dangzhi.engine.rostersolver.constraints.IndexedProblem;
import org.dangzhi.engine.rostersolver.constraints.RosterModel;
import org.dangzhi.engine.rostersolver.constraints.RosterRules;
import org.jspecify.annotations.Nullable;

/**
 * Solves a problem in two searches: first only among rosters with the best possible spread, which are few; then,
 * unless none can be better, among all, starting from the first result.
 */
public final class RosterSolver {

    private static final int PERCENT_FOR_THE_FAIR = 60; // of the time
    private static final Duration LEAST_TO_EXPLAIN = Duration.ofSeconds(2);
    private static final Duration MOST_TO_EXPLAIN = Duration.ofSeconds(6);

    private final RosterProblem problem;
    private final MergedPosts posts;
    private final IndexedProblem indexed;
    private final TimeBudget watch;
    private final SolverProgress progress;
    private List<Assignment> hint;
    private RosterRules rules;
    private long firstMillis = -1;
    private SolverProgress heard;

    private RosterSolver(RosterProblem problem, List<Assignment> hint, Duration limit, SolverProgress progress) {
        Loader.loadNativeLibraries();
        this.problem = problem;
        this.posts = new MergedPosts(problem, hint);
        this.indexed = new IndexedProblem(posts.problem());
        this.hint = posts.together(hint);
        this.rules = new RosterRules(indexed, false);
        this.watch = new TimeBudget(limit);
        this.progress = posts.apart(progress);
        this.heard = this.progress;
    }

    public static Solution solve(RosterProblem problem, Duration limit) {
        return solve(problem, List.of(), limit, SolverProgress.NONE);
    }

    /** @param hint a roster to begin from, right or not; empty for none */
    public static Solution solve(
            RosterProblem problem, List<Assignment> hint, Duration limit, SolverProgress progress) {
        var groups = ProblemGroups.of(problem);
        return groups.size() == 1
                ? new RosterSolver(problem, hint, limit, progress).solve()
                : new GroupedSolver(problem, hint, limit, progress).solve(groups);
    }

    static Solution whole(RosterProblem problem, List<Assignment> hint, Duration limit, SolverProgress progress) {
        return new RosterSolver(problem, hint, limit, progress).solve();
    }

    private Solution solve() {
        var least = leastWeight();
        if (least == null) {
            var all = search(false, watch.left());
            return all.any() ? solution(all, all.bound()) : none(all);
        }
        var fair = search(true, shareOfTheFair());
        boolean cheap = fair.any() && fair.points() <= least; // then the best of all is among the fair
        if (cheap && fair.status() == CpSolverStatus.OPTIMAL) return solution(fair, fair.bound());
        if (fair.any()) hint = fair.assignments();
        // where no unfair roster can cost less than the fair one that was found, the fair ones are searched again
        var all = search(cheap, watch.left());
        // every unfair roster costs at least 'least', so a bound of the fair search holds for all only up to there
        long bound = Math.max(Math.min(fair.bound(), least), cheap ? Math.min(all.bound(), least) : all.bound());
        if (fair.any() && (!all.any() || fair.points() <= all.points())) return solution(fair, bound);
        return all.any() ? solution(all, bound) : none(all);
    }

    private Duration shareOfTheFair() {
        return watch.limit().multipliedBy(PERCENT_FOR_THE_FAIR).dividedBy(100);
    }

    private Solution none(SolverRun.RunResult found) {
        return found.status() == CpSolverStatus.INFEASIBLE ? nearest(clash()) : nothing(State.UNKNOWN, List.of());
    }

    /** Beyond the limit, if need be: an answer without a reason helps nobody. */
    private Duration toExplain() {
        var left = watch.left();
        if (left.compareTo(LEAST_TO_EXPLAIN) < 0) return LEAST_TO_EXPLAIN;
        return left.compareTo(MOST_TO_EXPLAIN) > 0 ? MOST_TO_EXPLAIN : left;
    }

    /** Of the posts as they were asked for, which have names of their own. */
    private List<String> clash() {
        var asked = new IndexedProblem(problem);
        return new ConflictFinder(asked, rules.on(asked)).names(toExplain());
    }

    /** What clashes, and the roster that breaks least. */
    private Solution nearest(List<String> clash) {
        var near = new RosterSolver(RelaxedProblem.of(problem), hint, toExplain(), SolverProgress.NONE).solve();
        if (!near.found()) return nothing(State.IMPOSSIBLE, clash);
        var score = RosterJudge.score(problem, near.assignments());
        return new Solution(State.IMPOSSIBLE, near.assignments(), score, score.points(), 0, clash, -1, watch.millis());
    }

    /** What it costs at least to be less fair; null when there is nothing to gain by that. */
    private @Nullable Integer leastWeight() {
        return problem.fairness().stream()
                .map(Fairness::weight)
                .filter(Objects::nonNull)
                .filter(weight -> weight > 0) // what is only counted gains nothing
                .min(Integer::compare)
                .orElse(null);
    }

    /** What bounds the fair ones bounds the others no more than what it costs to be less fair. */
    private SolverProgress amongTheFair() {
        var least = Objects.requireNonNull(leastWeight());
        return new SolverProgress() {
            @Override
            public void at(long points, long bound, long millis) {
                progress.at(points, Math.min(bound, least), millis);
            }

            @Override
            public void found(List<Assignment> roster) {
                progress.found(roster);
            }
        };
    }

    private SolverRun.RunResult search(boolean strictlyFair, Duration limit) {
        rules = new RosterRules(indexed, strictlyFair);
        heard = strictlyFair ? amongTheFair() : progress;
        var part = new TimeBudget(limit);
        while (true) {
            var found = search(part.left());
            if (firstMillis < 0) firstMillis = found.firstMillis();
            boolean over = part.left().isNegative();
            if (!found.any() || over || !rules.holdMore(new FinishedRoster(indexed, found.assignments()))) return found;
            hint = found.assignments();
        }
    }

    private SolverRun.RunResult search(Duration limit) {
        var model = new RosterModel(indexed, false);
        rules.all.forEach(rule -> rule.addTo(model));
        model.minimizeCost();
        if (!hint.isEmpty()) model.hint(hint);
        return new SolverRun(limit).run(model, watch, heard);
    }

    private Solution solution(SolverRun.RunResult found, long bound) {
        var roster = posts.apart(found.assignments());
        var score = RosterJudge.score(problem, roster);
        if (!score.hard().isEmpty()) return nothing(State.UNKNOWN, List.of()); // pairs that no time was left to hold
        return new Solution(
                score.points() <= bound ? State.OPTIMAL : State.FEASIBLE,
                roster,
                score,
                score.points(),
                bound,
                List.of(),
                firstMillis,
                watch.millis());
    }

    private Solution nothing(State state, List<String> clash) {
        return new Solution(state, List.of(), null, 0, 0, clash, -1, watch.millis());
    }
}
