package org.dangzhi.operations.planning.drafts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.dangzhi.engine.rostersolver.RosterProblem;
import org.dangzhi.engine.rostersolver.Score;
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
                .query((row, n) -> content(row))
                .optional()
                .orElseThrow(NotFoundException::new);
    }

    /** Those there are, in one statement. */
    @Transactional(readOnly = true)
    public Map<DraftId, Draft.Content> of(Collection<DraftId> some) {
        if (some.isEmpty()) return Map.of();
        var found = new HashMap<DraftId, Draft.Content>();
        jdbc.sql("select draft_id, problem, solution, course from planning.draft_content where draft_id in (:ids)")
                .param("ids", some.stream().map(DraftId::id).toList())
                .query(row -> {
                    found.put(new DraftId(row.getObject("draft_id", UUID.class)), content(row));
                });
        return found;
    }

    private Draft.Content content(ResultSet row) throws SQLException {
        return new Draft.Content(
                json.readValue(row.getString("problem"), RosterProblem.class),
                solution(row.getString("solution")),
                samples(row.getString("course")));
    }

    /** As {@link #of}; while it is being solved with the course that has been told so far. */
    public Draft.Content soFar(Draft draft) {
        var content = of(draft.id());
        if (!draft.solving()) return content;
        var samples = runs.newest(DraftRunHandler.KIND, draft.id().id())
                .flatMap(run -> Optional.ofNullable(run.progress()))
                .map(this::samples)
                .orElse(content.samples());
        return new Draft.Content(content.problem(), content.solution(), samples);
    }

    void storeSolution(DraftId draft, Solution solution, List<Draft.Step> samples) {
        var score = solution.score();
        jdbc.sql("""
                        update planning.draft_content
                           set solution = cast(:solution as jsonb), course = cast(:course as jsonb),
                               points = :points, bound = :bound, broken = :broken,
                               wishes = jsonb_array_length(problem -> 'requests'), denied = :denied
                         where draft_id = :id
                        """)
                .param("id", draft.id())
                .param("solution", json.writeValueAsString(solution))
                .param("course", json.writeValueAsString(samples))
                .param("points", score == null ? null : solution.points(), Types.BIGINT)
                .param("bound", score == null ? null : solution.bound(), Types.BIGINT)
                .param("broken", score == null ? null : score.hard().size(), Types.INTEGER)
                .param("denied", score == null ? null : denied(score), Types.INTEGER)
                .update();
    }

    private static long denied(Score score) {
        return score.breaches().stream()
                .filter(breach -> breach.rule().equals("request"))
                .count();
    }

    /** Of those that have a roster, without reading it. */
    @Transactional(readOnly = true)
    Map<DraftId, DraftFigures> figures(Collection<DraftId> some) {
        if (some.isEmpty()) return Map.of();
        var found = new HashMap<DraftId, DraftFigures>();
        jdbc.sql("""
                        select draft_id, points, bound, broken, wishes, wishes - denied as granted
                          from planning.draft_content
                         where draft_id in (:ids) and points is not null
                        """).param("ids", some.stream().map(DraftId::id).toList()).query(row -> {
            found.put(
                    new DraftId(row.getObject("draft_id", UUID.class)),
                    new DraftFigures(
                            row.getLong("points"),
                            row.getLong("bound"),
                            row.getInt("broken"),
                            row.getInt("wishes"),
                            row.getInt("granted")));
        });
        return found;
    }

    private @Nullable Solution solution(@Nullable String written) {
        return written == null ? null : json.readValue(written, Solution.class);
    }

    private List<Draft.Step> samples(String written) {
        return List.of(json.readValue(written, Draft.Step[].class));
    }
}
