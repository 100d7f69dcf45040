package org.dangzhi.foundation.audit;

import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@link AuditTrail} that writes through the database's own function; the application role may not insert into the
 * trail itself.
 */
@Service
class AuditTrailWriter implements AuditTrail {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final TransactionTemplate joined;
    private final TransactionTemplate own;

    AuditTrailWriter(JdbcClient jdbc, JsonMapper json, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.json = json;
        this.joined = new TransactionTemplate(transactions);
        this.own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    public void note(String what, String subject, Map<String, String> facts) {
        var transaction = TransactionSynchronizationManager.isCurrentTransactionReadOnly() ? own : joined;
        transaction.executeWithoutResult(status -> jdbc.sql("select audit.note(:what, :subject, :facts::json)")
                .param("what", what)
                .param("subject", subject)
                .param("facts", json.writeValueAsString(facts))
                .query(row -> {}));
    }
}
