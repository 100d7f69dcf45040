package org.dangzhi.foundation.web.live;

import java.util.UUID;
import org.dangzhi.foundation.office.Office;
import org.dangzhi.foundation.web.Live;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** PostgreSQL holds a notification back until the transaction commits, and drops it when it does not. */
@Component
class Notifications implements Live {

    private final JdbcClient jdbc;

    Notifications(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void changed(String kind, UUID id) {
        jdbc.sql("select pg_notify(:channel, :change)")
                .param("channel", Change.CHANNEL)
                .param("change", new Change(Office.current(), kind, id).written())
                .query((rs, n) -> n)
                .list();
    }
}
