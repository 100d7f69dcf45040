package org.dangzhi.foundation.web.live;

import java.util.UUID;
import org.dangzhi.foundation.office.OfficeContext;
import org.dangzhi.foundation.web.LiveUpdates;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * {@link LiveUpdates} by PostgreSQL's NOTIFY, which is held back until the transaction commits and dropped when it does
 * not.
 */
@Component
class PostgresLiveUpdates implements LiveUpdates {

    private final JdbcClient jdbc;

    PostgresLiveUpdates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void changed(String kind, UUID id) {
        var change = new LiveChange(OfficeContext.current(), kind, id).written();
        if (!TransactionSynchronizationManager.isActualTransactionActive()) tell(change);
        else ofThisTransaction().add(change);
    }

    private Gathered ofThisTransaction() {
        for (var synchronization : TransactionSynchronizationManager.getSynchronizations())
            if (synchronization instanceof Gathered gathered) return gathered;
        var gathered = new Gathered(this::tell);
        TransactionSynchronizationManager.registerSynchronization(gathered);
        return gathered;
    }

    private void tell(String... changes) {
        jdbc.sql("select pg_notify(:channel, change) from unnest(cast(:changes as text[])) change")
                .param("channel", LiveChange.CHANNEL)
                .param("changes", changes)
                .query((rs, n) -> n)
                .list();
    }
}
