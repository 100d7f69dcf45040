package org.dangzhi.engine.rostersolver.process;

import java.util.List;
import org.dangzhi.engine.rostersolver.Assignment;
import org.dangzhi.engine.rostersolver.Problem;
import org.dangzhi.engine.rostersolver.Solution;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What is said between the application and its solver's process: a line of JSON each. */
final class Conversation {

    static final JsonMapper JSON = JsonMapper.builder().build();

    private Conversation() {}

    /** @param hint a roster to begin from; empty for none */
    record Asked(Problem problem, List<Assignment> hint, long millis) {}

    /** Progress, a better roster, or at the end the solution. */
    record Said(
            @Nullable Reached reached,
            @Nullable List<Assignment> found,
            @Nullable Solution solution) {}

    record Reached(long points, long bound, long millis) {}
}
