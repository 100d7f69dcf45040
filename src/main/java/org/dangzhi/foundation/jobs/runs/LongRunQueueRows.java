package org.dangzhi.foundation.jobs.runs;

import java.util.Optional;
import java.util.UUID;
import org.dangzhi.foundation.jobs.LongRunId;
import org.dangzhi.foundation.office.OfficeContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * JDBC rows of the lines in front of the lanes, which know no office: what must not run twice at a time must not for two
 * offices either. Whoever changes a line has it alone until their transaction ends; so places are taken in the order of
 * commits, and nobody comes to be the first unseen.
 */
@Repository
class LongRunQueueRows {

    private final JdbcClient jdbc;

    LongRunQueueRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes all others of the lane wait until this transaction has ended. */
    void lock(String lane) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('jobs.lane ' || :lane, 0))")
                .param("lane", lane)
                .query((row, n) -> n)
                .list();
    }

    void join(String lane, String kind, LongRunId run) {
        jdbc.sql("""
                        insert into ground.run_turn (lane, office, kind, run) values (:lane, :office, :kind, :run)
                        """)
                .param("lane", lane)
                .param("office", OfficeContext.current().id())
                .param("kind", kind)
                .param("run", run.id())
                .update();
    }

    void leave(LongRunId run) {
        jdbc.sql("delete from ground.run_turn where run = :run")
                .param("run", run.id())
                .update();
    }

    /** The first of the line; empty when nobody waits. */
    Optional<Turn> first(String lane) {
        return jdbc.sql("""
                        select office, kind, run from ground.run_turn where lane = :lane order by number limit 1
                        """)
                .param("lane", lane)
                .query((row, n) -> new Turn(
                        row.getObject("office", UUID.class), row.getString("kind"), row.getObject("run", UUID.class)))
                .optional();
    }

    /** Place in a line. */
    record Turn(UUID office, String kind, UUID run) {}
}
