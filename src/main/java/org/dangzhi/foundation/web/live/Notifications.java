package org.dangzhi.foundation.web.live;

import java.util.UUID;
import org.dangzhi.foundation.office.Office;
import org.dangzhi.foundation.web.Live;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** PostgreSQL holds a notification back until the transaction commits, and drops it when it does not. */
@Component
class Notifications implements Live {

    private final JdbcClient jdbc;

    Notifications(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void changed(String kind, UUID id) {
        var change = new Change(Office.current(), kind, id).written();
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
                .param("channel", Change.CHANNEL)
                .param("changes", changes)
                .query((rs, n) -> n)
                .list();
    }
}
