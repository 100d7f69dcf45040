package org.dangzhi.foundation.audit;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Use case: the auditor has the chain verified, and the trail notes it with its result. */
@Component
class AuditVerification {

    private final AuditTrailRows rows;
    private final TransactionTemplate reading;
    private final AuditTrail trail;

    AuditVerification(AuditTrailRows rows, PlatformTransactionManager transactions, AuditTrail trail) {
        this.rows = rows;
        this.reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        this.trail = trail;
    }

    ChainReport run() {
        var report = reading.execute(status -> rows.verify());
        trail.note(
                "audit.verified",
                "chain",
                Map.of(
                        "links", Long.toString(report.links()),
                        "findings", Integer.toString(report.findings().size())));
        return report;
    }
}
