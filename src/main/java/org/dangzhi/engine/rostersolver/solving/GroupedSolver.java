package org.dangzhi.engine.rostersolver.solving;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dangzhi.engine.rostersolver.Assignment;
import org.dangzhi.engine.rostersolver.RosterPerson;
import org.dangzhi.engine.rostersolver.RosterProblem;
import org.dangzhi.engine.rostersolver.Solution;
import org.dangzhi.engine.rostersolver.Solution.State;
import org.dangzhi.engine.rostersolver.SolverProgress;

/** Solver of a divided problem: solves its parts, one after another, and puts the answers together. */
final class GroupedSolver {

    private final RosterProblem problem;
    private final List<Assignment> hint;
    private final TimeBudget watch;
    private final SolverProgress progress;
    private final List<Solution> solved = new ArrayList<>();
    private long begunMillis; // the part that is being solved

    GroupedSolver(RosterProblem problem, List<Assignment> hint, Duration limit, SolverProgress progress) {
        this.problem = problem;
        this.hint = hint;
        this.watch = new TimeBudget(limit);
        this.progress = progress;
    }

    Solution solve(List<RosterProblem> groups) {
        for (int n = 0; n < groups.size(); n++) {
            var group = groups.get(n);
            boolean last = n == groups.size() - 1;
            int ahead = groups.stream()
                    .skip(n)
                    .mapToInt(other -> other.cover().size())
                    .sum();
            var share =
                    watch.left().multipliedBy(Math.max(1, group.cover().size())).dividedBy(Math.max(1, ahead));
            begunMillis = watch.millis();
            solved.add(RosterSolver.whole(group, of(group, hint), share, new Part(begunMillis, last)));
        }
        return together();
    }

    private static List<Assignment> of(RosterProblem group, List<Assignment> roster) {
        var people = group.people().stream().map(RosterPerson::id).toList();
        return roster.stream().filter(one -> people.contains(one.person())).toList();
    }

    private Solution together() {
        var state = state();
        List<Assignment> all = state == State.UNKNOWN ? List.of() : assignments();
        var score = all.isEmpty() ? null : RosterJudge.score(problem, all);
        return new Solution(
                state,
                all,
                score,
                score == null ? 0 : score.points(),
                bound(),
                solved.stream().flatMap(solution -> solution.clash().stream()).toList(),
                score == null ? -1 : begunMillis + solved.getLast().firstMillis(),
                watch.millis());
    }

    private State state() {
        var states = solved.stream().map(Solution::state).toList();
        if (states.contains(State.IMPOSSIBLE)) return State.IMPOSSIBLE;
        if (states.contains(State.UNKNOWN)) return State.UNKNOWN;
        return states.contains(State.FEASIBLE) ? State.FEASIBLE : State.OPTIMAL;
    }

    private List<Assignment> assignments() {
        return solved.stream()
                .flatMap(solution -> solution.assignments().stream())
                .sorted(Comparator.comparing(Assignment::day))
                .toList();
    }

    private long bound() {
        return solved.stream().mapToLong(Solution::bound).sum();
    }

    /** One part's progress on top of what the others came to; a roster is whole only with the last. */
    private final class Part implements SolverProgress {

        private final long begun;
        private final boolean last;
        private final long points = solved.stream().mapToLong(Solution::points).sum();
        private final long bound = bound();

        Part(long begun, boolean last) {
            this.begun = begun;
            this.last = last;
        }

        @Override
        public void at(long now, long least, long millis) {
            progress.at(now < 0 || !last ? -1 : points + now, bound + least, begun + millis);
        }

        @Override
        public void found(List<Assignment> roster) {
            if (!last) return;
            var whole = new ArrayList<>(assignments());
            whole.addAll(roster);
            progress.found(whole);
        }
    }
}
