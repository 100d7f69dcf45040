package org.dangzhi.foundation.jobs.runs;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.dangzhi.foundation.jobs.LongRun;
import org.dangzhi.foundation.office.Actor;
import org.dangzhi.foundation.office.OfficeContext;
import org.dangzhi.foundation.web.LiveUpdates;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The runs that are at work on this instance. Twice a second their progress is written and told, and the database asked
 * whether they are still wanted: so whoever asks one to stop need not know where it runs.
 */
@Component
class LongRunWatches {

    private static final Logger LOG = LoggerFactory.getLogger(LongRunWatches.class);
    private static final int MILLIS = 500;

    private final LongRunRows rows;
    private final LiveUpdates live;
    private final TransactionTemplate transaction;
    private final Set<LongRunWatch> watches = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService beats = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("long-runs").factory());

    LongRunWatches(LongRunRows rows, LiveUpdates live, TransactionTemplate transaction) {
        this.rows = rows;
        this.live = live;
        this.transaction = transaction;
        beats.scheduleWithFixedDelay(() -> watches.forEach(this::look), MILLIS, MILLIS, TimeUnit.MILLISECONDS);
    }

    LongRunWatch over(LongRun run) {
        var watch = new LongRunWatch(run, OfficeContext.current());
        watches.add(watch);
        return watch;
    }

    void end(LongRunWatch watch) {
        watches.remove(watch);
    }

    /** This instance goes: what runs here is to begin again elsewhere. */
    @EventListener(ContextClosedEvent.class)
    void release() {
        beats.shutdown();
        watches.forEach(LongRunWatch::release);
    }

    private void look(LongRunWatch watch) {
        try {
            OfficeContext.in(
                    watch.office(),
                    Actor.system("jobs"),
                    () -> transaction.executeWithoutResult(status -> lookInside(watch)));
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("Run {} cannot be written: {}", watch.run().id().id(), e.getMessage());
        }
    }

    private void lookInside(LongRunWatch watch) {
        var run = watch.run();
        watch.takeProgress().ifPresent(progress -> {
            rows.progress(run.id(), run.attempts(), progress);
            live.changed(run.kind(), run.subject());
        });
        if (!rows.isWanted(run.id(), run.attempts())) watch.stop();
    }
}
