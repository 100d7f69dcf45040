package org.dangzhi.foundation.jobs;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** JDBC rows of the moments at which recurring tasks were done. */
@Repository
class RecurringRunRows {

    private final JdbcClient jdbc;

    RecurringRunRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return whether it is done for that moment for the first time */
    boolean insert(String name, Instant dueAt, Instant now) {
        return jdbc.sql("""
                        insert into jobs.run (name, due_at, ran_at) values (:name, :dueAt, :now) on conflict do nothing
                        """)
                        .param("name", name)
                        .param("dueAt", dueAt)
                        .param("now", now)
                        .update()
                > 0;
    }

    void deleteBefore(String name, Instant before) {
        jdbc.sql("delete from jobs.run where name = :name and due_at < :before")
                .param("name", name)
                .param("before", before)
                .update();
    }
}
