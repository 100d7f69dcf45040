package org.dangzhi.operations.roster.solving;

import org.dangzhi.operations.roster.problem.Problem;
import org.dangzhi.operations.roster.problem.Solution;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What is said between the application and its solver's process: a line of JSON each. */
final class Conversation {

    static final JsonMapper JSON = JsonMapper.builder().build();

    private Conversation() {}

    record Asked(Problem problem, long millis) {}

    /** Progress, or at the end the solution. */
    record Said(@Nullable Reached reached, @Nullable Solution solution) {}

    record Reached(long points, long bound, long millis) {}
}
