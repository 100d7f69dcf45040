package org.dangzhi.foundation.audit;

import java.time.OffsetDateTime;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * JDBC rows of the trail, written and purged by the database's own functions: the application's role may not touch them
 * itself.
 */
@Repository
class AuditTrailRows {

    private final JdbcTemplate connections;
    private final JdbcClient jdbc;

    AuditTrailRows(JdbcTemplate connections, JdbcClient jdbc) {
        this.connections = connections;
        this.jdbc = jdbc;
    }

    /** @param facts as JSON */
    void note(String what, String subject, String facts) {
        jdbc.sql("select audit.note(:what, :subject, :facts::json)")
                .param("what", what)
                .param("subject", subject)
                .param("facts", facts)
                .query(row -> {});
    }

    /** @return of how many rows the contents were ended */
    int purge(OffsetDateTime until) {
        return jdbc.sql("select audit.purge(:until)")
                .param("until", until)
                .query(Integer.class)
                .single();
    }

    ChainReport verify() {
        return connections.execute((ConnectionCallback<ChainReport>) ChainCheck::run);
    }
}
