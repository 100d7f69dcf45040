package org.dangzhi.foundation.audit;

import java.util.Map;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Use case: the auditor has the chain verified, and the trail notes it with its result. */
@Component
class AuditVerification {

    private final JdbcTemplate jdbc;
    private final TransactionTemplate reading;
    private final AuditTrail trail;

    AuditVerification(JdbcTemplate jdbc, PlatformTransactionManager transactions, AuditTrail trail) {
        this.jdbc = jdbc;
        this.reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        this.trail = trail;
    }

    ChainReport run() {
        var report = reading.execute(status -> jdbc.execute((ConnectionCallback<ChainReport>) ChainCheck::run));
        trail.note(
                "audit.verified",
                "chain",
                Map.of(
                        "links", Long.toString(report.links()),
                        "findings", Integer.toString(report.findings().size())));
        return report;
    }
}
