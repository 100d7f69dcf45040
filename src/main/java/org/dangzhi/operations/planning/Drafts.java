package org.dangzhi.operations.planning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.dangzhi.engine.rostersolver.RosterProblem;
import org.dangzhi.engine.rostersolver.Solution;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.LiveUpdates;
import org.dangzhi.foundation.web.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the drafts. */
@Service
@Transactional
class Drafts {

    /** A search that says nothing for so long beyond its time has ended with its server. */
    private static final Duration BEYOND = Duration.ofMinutes(2);

    private static final String DRAFT = """
            select id, number, from_day, to_day, seconds, state, ill, asked_at, published_at from planning.draft
            """;
    private static final int LISTED = 50;

    private final JdbcClient jdbc;
    private final People people;
    private final LiveUpdates live;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.builder().build();

    Drafts(JdbcClient jdbc, People people, LiveUpdates live, Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.live = live;
        this.clock = clock;
    }

    public UUID add(RosterProblem problem, int seconds, @Nullable PersonId ill) {
        var id = TimeOrderedIds.next();
        jdbc.sql("""
                        insert into planning.draft (id, number, from_day, to_day, seconds, state, ill, asked_by, asked_at)
                        select :id, coalesce(max(number), 0) + 1, :from, :to, :seconds, 'SOLVING', :ill, :by, :at
                          from planning.draft
                        """)
                .param("id", id)
                .param("from", problem.from())
                .param("to", problem.end().minusDays(1))
                .param("seconds", seconds)
                .param("ill", ill == null ? null : ill.id())
                .param("by", people.me().id())
                .param("at", now())
                .update();
        jdbc.sql("insert into planning.draft_content (draft_id, problem) values (:id, cast(:problem as jsonb))")
                .param("id", id)
                .param("problem", json.writeValueAsString(problem))
                .update();
        return id;
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<Draft> newest() {
        return jdbc.sql(DRAFT + " order by number desc limit " + LISTED)
                .query(this::row)
                .list();
    }

    /** @throws NotFoundException (404) if there is no such draft */
    @Transactional(readOnly = true)
    public Draft of(UUID id) {
        return jdbc.sql(DRAFT + " where id = :id")
                .param("id", id)
                .query(this::row)
                .optional()
                .orElseThrow(NotFoundException::new);
    }

    @Transactional(readOnly = true)
    public Draft.Content content(UUID id) {
        return jdbc.sql("select problem, solution, course from planning.draft_content where draft_id = :id")
                .param("id", id)
                .query((row, n) -> new Draft.Content(
                        json.readValue(row.getString("problem"), RosterProblem.class),
                        solution(row.getString("solution")),
                        List.of(json.readValue(row.getString("course"), Draft.Step[].class))))
                .optional()
                .orElseThrow(NotFoundException::new);
    }

    /** Begins anew with another problem; what was found stays until something is found again. */
    public void again(UUID id, RosterProblem problem, int seconds) {
        jdbc.sql("update planning.draft set state = 'SOLVING', seconds = :seconds, asked_at = :at where id = :id")
                .param("id", id)
                .param("seconds", seconds)
                .param("at", now())
                .update();
        jdbc.sql("""
                        update planning.draft_content set problem = cast(:problem as jsonb), course = '[]' where draft_id = :id
                        """)
                .param("id", id)
                .param("problem", json.writeValueAsString(problem))
                .update();
        live.changed("planning.draft", id);
    }

    void reached(UUID id, List<Draft.Step> course) {
        jdbc.sql("update planning.draft_content set course = cast(:course as jsonb) where draft_id = :id")
                .param("id", id)
                .param("course", json.writeValueAsString(course))
                .update();
        live.changed("planning.draft", id);
    }

    void solved(UUID id, Solution solution, List<Draft.Step> course) {
        jdbc.sql("""
                        update planning.draft_content
                           set solution = cast(:solution as jsonb), course = cast(:course as jsonb)
                         where draft_id = :id
                        """)
                .param("id", id)
                .param("solution", json.writeValueAsString(solution))
                .param("course", json.writeValueAsString(course))
                .update();
        state(id, solution.state().name());
    }

    void failed(UUID id) {
        state(id, Draft.State.FAILED.name());
    }

    private void state(UUID id, String state) {
        jdbc.sql("update planning.draft set state = :state where id = :id")
                .param("id", id)
                .param("state", state)
                .update();
        live.changed("planning.draft", id);
    }

    void published(UUID id) {
        jdbc.sql("update planning.draft set published_at = :now where id = :id")
                .param("id", id)
                .param("now", now())
                .update();
        live.changed("planning.draft", id);
    }

    public void drop(UUID id) {
        if (of(id).solving()) throw RosterRefused.stillSolving();
        jdbc.sql("delete from planning.draft where id = :id").param("id", id).update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private @Nullable Solution solution(@Nullable String written) {
        return written == null ? null : json.readValue(written, Solution.class);
    }

    private Draft row(ResultSet row, int n) throws SQLException {
        var ill = row.getObject("ill", UUID.class);
        var published = row.getTimestamp("published_at");
        var asked = row.getTimestamp("asked_at").toInstant();
        int seconds = row.getInt("seconds");
        return new Draft(
                row.getObject("id", UUID.class),
                row.getInt("number"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class),
                seconds,
                state(row.getString("state"), asked.plusSeconds(seconds)),
                ill == null ? null : new PersonId(ill),
                asked,
                published == null ? null : published.toInstant());
    }

    private Draft.State state(String kept, Instant end) {
        var state = Draft.State.valueOf(kept);
        boolean lost = state == Draft.State.SOLVING && clock.instant().isAfter(end.plus(BEYOND));
        return lost ? Draft.State.FAILED : state;
    }
}
