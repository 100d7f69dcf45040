package org.dangzhi.foundation.jobs.runs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.dangzhi.foundation.jobs.LongRun;
import org.dangzhi.foundation.jobs.LongRun.State;
import org.dangzhi.foundation.jobs.LongRunId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.util.StringUtils;

/** JDBC rows of long runs. */
@Repository
class LongRunRows {

    private static final Duration REMEMBERED = Duration.ofDays(7);
    private static final int ERROR_LENGTH = 500;
    private static final String RUN = """
            select id, kind, subject, payload, state, stop_asked, attempts, progress, result from jobs.long_run
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    LongRunRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void insert(LongRunId id, String kind, UUID subject, String payload) {
        jdbc.sql("""
                        insert into jobs.long_run (id, kind, subject, payload, asked_at)
                        values (:id, :kind, :subject, cast(:payload as jsonb), :now)
                        """)
                .param("id", id.id())
                .param("kind", kind)
                .param("subject", subject)
                .param("payload", payload)
                .param("now", now())
                .update();
    }

    Optional<LongRun> find(LongRunId id) {
        return jdbc.sql(RUN + " where id = :id")
                .param("id", id.id())
                .query(LongRunRows::row)
                .optional();
    }

    /** Nobody else changes it before this transaction has ended. */
    Optional<LongRun> lock(LongRunId id) {
        return jdbc.sql(RUN + " where id = :id for update")
                .param("id", id.id())
                .query(LongRunRows::row)
                .optional();
    }

    Optional<LongRun> newest(String kind, UUID subject) {
        return jdbc.sql(RUN + " where kind = :kind and subject = :subject order by id desc limit 1")
                .param("kind", kind)
                .param("subject", subject)
                .query(LongRunRows::row)
                .optional();
    }

    void begun(LongRunId id) {
        jdbc.sql("update jobs.long_run set state = 'RUNNING', attempts = attempts + 1, begun_at = :now where id = :id")
                .param("id", id.id())
                .param("now", now())
                .update();
    }

    void putBack(LongRunId id) {
        jdbc.sql("update jobs.long_run set state = 'WAITING', attempts = attempts - 1 where id = :id")
                .param("id", id.id())
                .update();
    }

    void askToStop(LongRunId id) {
        jdbc.sql("update jobs.long_run set stop_asked = true where id = :id and state in ('WAITING', 'RUNNING')")
                .param("id", id.id())
                .update();
    }

    void progress(LongRunId id, int attempt, String progress) {
        jdbc.sql("""
                        update jobs.long_run set progress = cast(:progress as jsonb)
                         where id = :id and state = 'RUNNING' and attempts = :attempt
                        """)
                .param("id", id.id())
                .param("attempt", attempt)
                .param("progress", progress)
                .update();
    }

    /** Whether it is still this attempt that runs, and nobody has asked it to stop. */
    boolean isWanted(LongRunId id, int attempt) {
        return jdbc.sql("""
                        select exists (select from jobs.long_run
                                        where id = :id and state = 'RUNNING' and attempts = :attempt and not stop_asked)
                        """)
                .param("id", id.id())
                .param("attempt", attempt)
                .query(Boolean.class)
                .single();
    }

    void end(LongRunId id, State state, @Nullable String result, @Nullable String error) {
        jdbc.sql("""
                        update jobs.long_run
                           set state = :state, result = cast(:result as jsonb), last_error = :error, ended_at = :now
                         where id = :id
                        """)
                .param("id", id.id())
                .param("state", state.name())
                .param("result", result)
                .param("error", error == null ? null : StringUtils.truncate(error, ERROR_LENGTH))
                .param("now", now())
                .update();
    }

    void forgetOld() {
        jdbc.sql("delete from jobs.long_run where ended_at < :before")
                .param("before", now().minus(REMEMBERED))
                .update();
    }

    private Instant now() {
        return clock.instant();
    }

    private static LongRun row(ResultSet row, int n) throws SQLException {
        return new LongRun(
                new LongRunId(row.getObject("id", UUID.class)),
                row.getString("kind"),
                row.getObject("subject", UUID.class),
                row.getString("payload"),
                State.valueOf(row.getString("state")),
                row.getBoolean("stop_asked"),
                row.getInt("attempts"),
                row.getString("progress"),
                row.getString("result"));
    }
}
