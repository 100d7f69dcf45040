package org.dangzhi.operations.roster.solving;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.dangzhi.operations.roster.problem.Assignment;
import org.dangzhi.operations.roster.problem.Problem;
import org.dangzhi.operations.roster.problem.Score;
import org.dangzhi.operations.roster.problem.Solution;
import org.dangzhi.operations.roster.problem.Solution.State;
import org.dangzhi.operations.roster.solving.Conversation.Said;
import org.jspecify.annotations.Nullable;

/** What a solver's process said: its solution, or as long as there is none the best roster that it found. */
final class Heard {

    private final Problem problem;
    private final Progress progress;
    private @Nullable Solution solution;
    private List<Assignment> best = List.of();
    private @Nullable Score score;
    private long bound;
    private long millis;
    private long firstMillis = -1;

    Heard(Problem problem, Progress progress) {
        this.problem = problem;
        this.progress = progress;
    }

    void listen(BufferedReader answers) throws IOException {
        for (var line = answers.readLine(); line != null && solution == null; line = answers.readLine())
            hear(Conversation.JSON.readValue(line, Said.class));
    }

    private void hear(Said said) {
        var now = said.reached();
        if (said.solution() != null) solution = said.solution();
        if (said.found() != null) keep(said.found());
        if (now == null) return;
        if (firstMillis < 0 && score != null) firstMillis = now.millis();
        bound = Math.max(bound, now.bound());
        millis = now.millis();
        progress.at(score == null ? -1 : score.points(), bound, millis);
    }

    /** The search begins again when it learns of a pair that is together too often: the best of all counts. */
    private void keep(List<Assignment> roster) {
        var judged = Judge.score(problem, roster);
        if (!judged.hard().isEmpty() || score != null && score.points() <= judged.points()) return;
        best = roster;
        score = judged;
    }

    /** @param stopped whether the process was ended on purpose: then having nothing is an answer, too */
    Optional<Solution> answer(boolean stopped) {
        if (solution != null) return Optional.of(solution);
        if (score != null)
            return Optional.of(new Solution(
                    State.FEASIBLE,
                    best,
                    score,
                    score.points(),
                    Math.min(bound, score.points()),
                    List.of(),
                    firstMillis,
                    millis));
        if (!stopped) return Optional.empty();
        return Optional.of(new Solution(State.UNKNOWN, List.of(), null, 0, bound, List.of(), -1, millis));
    }
}
