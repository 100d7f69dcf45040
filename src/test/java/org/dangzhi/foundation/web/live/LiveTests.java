package org.dangzhi.foundation.web.live;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.Awaitility;
import org.dangzhi.DatabaseTest;
import org.dangzhi.TestOffice;
import org.dangzhi.foundation.office.Offices;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.dangzhi.foundation.web.LiveUpdates;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class LiveTests {

    @Autowired
    LiveUpdates live;

    @Autowired
    Offices offices;

    @Autowired
    JdbcConnectionDetails login;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private final Heard heard = new Heard();

    private TestOffice binbei;
    private NotificationListener listener;

    /** Hears what browsers would. */
    static class Heard extends LiveConnections {

        final List<String> said = new CopyOnWriteArrayList<>();

        @Override
        void tell(LiveChange change) {
            said.add(change.kind() + " " + change.id());
        }

        @Override
        void refreshAll() {
            said.add("*");
        }
    }

    @BeforeEach
    void listen() {
        binbei = TestOffice.found(offices);
        listener = new NotificationListener(login, heard);
        listener.start();
        Awaitility.await().atMost(10, SECONDS).until(() -> listening().length > 0);
    }

    @Test
    void aChangeIsHeardAfterItsCommit() {
        var id = TimeOrderedIds.next();
        binbei.run(() -> transaction.executeWithoutResult(open -> live.changed("dutylog.entry", id)));
        hears("dutylog.entry " + id);
    }

    @Test
    void whatWasRolledBackIsNeverHeard() {
        var given = TimeOrderedIds.next();
        var taken = TimeOrderedIds.next();
        binbei.run(() -> transaction.executeWithoutResult(open -> {
            live.changed("dutylog.entry", taken);
            open.setRollbackOnly();
        }));
        binbei.run(() -> transaction.executeWithoutResult(open -> live.changed("dutylog.entry", given)));
        hears("dutylog.entry " + given);
        assertThat(heard.said).doesNotContain("dutylog.entry " + taken);
    }

    @Test
    void afterABrokenConnectionEverythingIsFetchedAgain() {
        Arrays.stream(listening())
                .forEach(backend -> jdbc.sql("select pg_terminate_backend(:backend)")
                        .param("backend", backend)
                        .query(Boolean.class)
                        .single());
        hears("*");
    }

    private void hears(String what) {
        Awaitility.await().atMost(Duration.ofSeconds(15)).until(() -> heard.said.contains(what));
        listener.stop();
    }

    /** Connections of this database that wait for changes. */
    private Integer[] listening() {
        return jdbc.sql("select pid from pg_stat_activity where datname = current_database() and query like 'listen %'")
                .query(Integer.class)
                .list()
                .toArray(Integer[]::new);
    }
}
