package org.dangzhi.foundation.audit;

import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@link AuditTrail} that writes in the running transaction, or in one of its own where that one only reads.
 */
@Service
class AuditTrailWriter implements AuditTrail {

    private final AuditTrailRows rows;
    private final JsonMapper json;
    private final TransactionTemplate joined;
    private final TransactionTemplate own;

    AuditTrailWriter(AuditTrailRows rows, JsonMapper json, PlatformTransactionManager transactions) {
        this.rows = rows;
        this.json = json;
        this.joined = new TransactionTemplate(transactions);
        this.own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    public void note(String what, String subject, Map<String, String> facts) {
        var transaction = TransactionSynchronizationManager.isCurrentTransactionReadOnly() ? own : joined;
        transaction.executeWithoutResult(status -> rows.note(what, subject, json.writeValueAsString(facts)));
    }
}
