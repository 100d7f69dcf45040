package org.dangzhi.operations.dutylog.kinds;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.dangzhi.foundation.office.OfficeContext;
import org.dangzhi.foundation.office.OfficeId;
import org.dangzhi.foundation.office.RecordMapper;
import org.dangzhi.operations.duty.DutyKindSetting.OwnKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Rows of the kinds of log entries that an office added. Every page of the log offers them, so they are remembered for half a
 * minute, as settings are.
 */
@Repository
class LogEntryKindRows {

    private static final Duration REMEMBERED = Duration.ofSeconds(30);

    private record CachedKinds(List<OwnKind> kinds, Instant until) {}

    private static final RecordMapper<OwnKind> KIND = new RecordMapper<>(OwnKind.class);

    private final JdbcClient jdbc;
    private final Clock clock = Clock.systemUTC(); // the memory's age, not the office's time
    private final ConcurrentMap<OfficeId, CachedKinds> remembered = new ConcurrentHashMap<>();

    LogEntryKindRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order in which they were added. */
    List<OwnKind> all() {
        var office = OfficeContext.current();
        var known = remembered.get(office);
        if (known != null && clock.instant().isBefore(known.until())) return known.kinds();
        var kinds = jdbc.sql("select id, name, active from dutylog.entry_kind order by id")
                .query(KIND)
                .list();
        remembered.put(office, new CachedKinds(kinds, clock.instant().plus(REMEMBERED)));
        return kinds;
    }

    /** @return whether it is new: somebody else may have added it meanwhile */
    boolean add(UUID id, String name) {
        forget();
        return jdbc.sql("""
                        insert into dutylog.entry_kind (id, name) values (:id, :name)
                        on conflict (office_id, name) do nothing
                        """).param("id", id).param("name", name).update() > 0;
    }

    /** @return whether the office has such a kind */
    boolean activate(UUID id, boolean active) {
        forget();
        return jdbc.sql("update dutylog.entry_kind set active = :active where id = :id")
                        .param("active", active)
                        .param("id", id)
                        .update()
                > 0;
    }

    /** For the running transaction at once, and again when others can see the change. */
    private void forget() {
        var office = OfficeContext.current();
        remembered.remove(office);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                remembered.remove(office);
            }
        });
    }
}
