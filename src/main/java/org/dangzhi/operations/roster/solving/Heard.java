package org.dangzhi.operations.roster.solving;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.dangzhi.operations.roster.problem.Assignment;
import org.dangzhi.operations.roster.problem.Problem;
import org.dangzhi.operations.roster.problem.Solution;
import org.dangzhi.operations.roster.problem.Solution.State;
import org.dangzhi.operations.roster.solving.Conversation.Reached;
import org.dangzhi.operations.roster.solving.Conversation.Said;
import org.jspecify.annotations.Nullable;

/** What a solver's process said: its solution, or as long as there is none the best roster that it found. */
final class Heard {

    private final Problem problem;
    private final Progress progress;
    private @Nullable Solution solution;
    private List<Assignment> best = List.of();
    private Reached reached = new Reached(-1, 0, 0);
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
        if (said.found() != null) best = said.found();
        if (now == null) return;
        reached = now;
        if (firstMillis < 0 && now.points() >= 0) firstMillis = now.millis();
        progress.at(now.points(), now.bound(), now.millis());
    }

    /** @param stopped whether the process was ended on purpose: then having nothing is an answer, too */
    Optional<Solution> answer(boolean stopped) {
        if (solution != null) return Optional.of(solution);
        var score = best.isEmpty() ? null : Judge.score(problem, best);
        if (score == null || !score.hard().isEmpty())
            return stopped
                    ? Optional.of(new Solution(
                            State.UNKNOWN, List.of(), null, 0, reached.bound(), List.of(), -1, reached.millis()))
                    : Optional.empty();
        return Optional.of(new Solution(
                State.FEASIBLE,
                best,
                score,
                score.points(),
                Math.min(reached.bound(), score.points()),
                List.of(),
                firstMillis,
                reached.millis()));
    }
}
