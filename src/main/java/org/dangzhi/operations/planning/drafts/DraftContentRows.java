package org.dangzhi.operations.planning.drafts;

import java.util.List;
import java.util.Optional;
import org.dangzhi.engine.rostersolver.RosterProblem;
import org.dangzhi.engine.rostersolver.Solution;
import org.dangzhi.foundation.jobs.LongRuns;
import org.dangzhi.foundation.web.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** JDBC rows of what drafts are about: the problem, the solution and the way to it, as JSON. */
@Repository
public class DraftContentRows {

    private final JdbcClient jdbc;
    private final LongRuns runs;
    private final JsonMapper json = JsonMapper.builder().build();

    DraftContentRows(JdbcClient jdbc, LongRuns runs) {
        this.jdbc = jdbc;
        this.runs = runs;
    }

    public void insert(DraftId draft, RosterProblem problem) {
        jdbc.sql("insert into planning.draft_content (draft_id, problem) values (:id, cast(:problem as jsonb))")
                .param("id", draft.id())
                .param("problem", json.writeValueAsString(problem))
                .update();
    }

    /**
     * Also asked outside of any transaction, by who solves it.
     *
     * @throws NotFoundException (404) if there is no such draft
     */
    @Transactional(readOnly = true)
    public Draft.Content of(DraftId draft) {
        return jdbc.sql("select problem, solution, course from planning.draft_content where draft_id = :id")
                .param("id", draft.id())
                .query((row, n) -> new Draft.Content(
                        json.readValue(row.getString("problem"), RosterProblem.class),
                        solution(row.getString("solution")),
                        course(row.getString("course"))))
                .optional()
                .orElseThrow(NotFoundException::new);
    }

    /** As {@link #of}; while it is being solved with the course that has been told so far. */
    Draft.Content soFar(Draft draft) {
        var content = of(draft.id());
        if (!draft.solving()) return content;
        var course = runs.newest(DraftSolver.KIND, draft.id().id())
                .flatMap(run -> Optional.ofNullable(run.progress()))
                .map(this::course)
                .orElse(content.course());
        return new Draft.Content(content.problem(), content.solution(), course);
    }

    void solve(DraftId draft, Solution solution, List<Draft.Step> course) {
        jdbc.sql("""
                        update planning.draft_content
                           set solution = cast(:solution as jsonb), course = cast(:course as jsonb)
                         where draft_id = :id
                        """)
                .param("id", draft.id())
                .param("solution", json.writeValueAsString(solution))
                .param("course", json.writeValueAsString(course))
                .update();
    }

    private @Nullable Solution solution(@Nullable String written) {
        return written == null ? null : json.readValue(written, Solution.class);
    }

    private List<Draft.Step> course(String written) {
        return List.of(json.readValue(written, Draft.Step[].class));
    }
}
