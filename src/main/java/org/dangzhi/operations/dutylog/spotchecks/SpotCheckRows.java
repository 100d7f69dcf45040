package org.dangzhi.operations.dutylog.spotchecks;

import java.time.Instant;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.operations.dutylog.spotchecks.SpotChecks.SpotCheck;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** JDBC rows of spot checks; only ever added to. */
@Repository
class SpotCheckRows {

    private final JdbcClient jdbc;

    SpotCheckRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(SpotCheck check, PersonId by, Instant now) {
        jdbc.sql("""
                        insert into dutylog.spot_check (id, at, inbound, checked_by, checked_whom, answered_by, method, seconds,
                                                     rings, result, note, recorded_by, recorded_at)
                        values (:id, :at, :inbound, :by, :whom, :answered, :method, :seconds, :rings, :result, :note,
                                :me, :now)
                        """)
                .param("id", check.id())
                .param("at", check.at())
                .param("inbound", check.inbound())
                .param("by", check.checkedBy())
                .param("whom", check.checkedWhom())
                .param("answered", check.answeredBy())
                .param("method", check.method().name())
                .param("seconds", check.seconds())
                .param("rings", check.rings())
                .param("result", check.result().name())
                .param("note", check.note())
                .param("me", by.id())
                .param("now", now)
                .update();
    }
}
