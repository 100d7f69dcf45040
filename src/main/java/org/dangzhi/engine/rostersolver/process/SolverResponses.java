package org.dangzhi.engine.rostersolver.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dangzhi.engine.rostersolver.Assignment;
import org.dangzhi.engine.rostersolver.RosterPerson;
import org.dangzhi.engine.rostersolver.RosterProblem;
import org.dangzhi.engine.rostersolver.Score;
import org.dangzhi.engine.rostersolver.Solution;
import org.dangzhi.engine.rostersolver.Solution.State;
import org.dangzhi.engine.rostersolver.SolverProgress;
import org.dangzhi.engine.rostersolver.process.SolverProtocol.Message;
import org.dangzhi.engine.rostersolver.solving.RosterJudge;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** Responses of a solver's process: its solution, or as long as there is none better the best roster that was heard. */
final class SolverResponses {

    private final RosterProblem problem;
    private final SolverProgress progress;
    private @Nullable Solution solution;
    private List<Assignment> best = List.of();
    private @Nullable Score score;
    private long bound;
    private long millis;
    private long firstMillis = -1;

    /** @param hint the best so far, if it keeps every must */
    SolverResponses(RosterProblem problem, List<Assignment> hint, SolverProgress progress) {
        this.problem = problem;
        this.progress = progress;
        if (!hint.isEmpty()) improve(known(problem, hint));
    }

    /** A hint may be older than the problem. */
    private static List<Assignment> known(RosterProblem problem, List<Assignment> hint) {
        var people = problem.people().stream().map(RosterPerson::id).collect(Collectors.toSet());
        return hint.stream()
                .filter(one -> problem.has(one.day()) && people.contains(one.person()))
                .toList();
    }

    /** A process that is ended leaves its last line unfinished. */
    void listen(BufferedReader answers) throws IOException {
        for (var line = answers.readLine(); line != null && solution == null; line = answers.readLine())
            try {
                accept(SolverProtocol.JSON.readValue(line, Message.class));
            } catch (JacksonException cut) {
                return;
            }
    }

    private void accept(Message said) {
        var now = said.reached();
        if (said.solution() != null) solution = said.solution();
        if (said.found() != null) improve(said.found());
        if (now == null) return;
        if (firstMillis < 0 && score != null) firstMillis = now.millis();
        bound = Math.max(bound, now.bound());
        millis = now.millis();
        progress.at(score == null ? -1 : score.points(), bound, millis);
    }

    /** The search begins again when it learns of a pair that is together too often: the best of all counts. */
    private void improve(List<Assignment> roster) {
        var judged = RosterJudge.score(problem, roster);
        if (!judged.hard().isEmpty() || score != null && score.points() <= judged.points()) return;
        best = roster;
        score = judged;
    }

    /** @param stopped whether the process was ended on purpose: then having nothing is an answer, too */
    Optional<Solution> answer(boolean stopped) {
        if (score != null && !settled(score)) return Optional.of(best(score));
        if (solution != null) return Optional.of(solution);
        if (!stopped) return Optional.empty();
        return Optional.of(new Solution(State.UNKNOWN, List.of(), null, 0, bound, List.of(), -1, millis));
    }

    private boolean settled(Score score) {
        return solution != null && solution.found() && solution.points() <= score.points();
    }

    private Solution best(Score score) {
        return new Solution(
                State.FEASIBLE,
                best,
                score,
                score.points(),
                Math.min(bound, score.points()),
                List.of(),
                firstMillis,
                millis);
    }
}
