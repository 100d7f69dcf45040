package org.dangzhi.foundation.access.administration;

import org.dangzhi.foundation.office.Actor;
import org.dangzhi.foundation.office.OfficeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** JDBC rows of the first run, which makes the office that it works for. */
@Repository
public class FirstRunRows {

    private final JdbcClient jdbc;

    FirstRunRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whoever founds at the same moment waits until this transaction has ended. */
    public void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('access.first-run', 0))")
                .query(row -> {});
    }

    /** The office comes into being inside this very transaction, so the transaction is told by hand. */
    public void bind(OfficeId office) {
        jdbc.sql("select set_config('dangzhi.office', :office, true), set_config('dangzhi.actor', :actor, true)")
                .param("office", office.id().toString())
                .param("actor", Actor.system("access").id())
                .query(row -> {});
    }

    /** One person is system and security administrator. */
    public void mergeDuties() {
        jdbc.sql("insert into access.small_office (decided_at) values (now())").update();
    }
}
