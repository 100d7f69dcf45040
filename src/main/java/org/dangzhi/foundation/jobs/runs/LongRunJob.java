package org.dangzhi.foundation.jobs.runs;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.dangzhi.foundation.jobs.LongRun;
import org.dangzhi.foundation.jobs.LongRunId;
import org.dangzhi.foundation.jobs.scheduling.Job;
import org.dangzhi.foundation.jobs.scheduling.JobTrigger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Job of one long run: triggered when it is its turn, and again on another instance when its owner died. An owner that was
 * only thought dead finds the run begun anew by another; what it found counts for nothing.
 */
@Component
class LongRunJob implements Job {

    static final String NAME = "jobs.long_run";

    private static final Logger LOG = LoggerFactory.getLogger(LongRunJob.class);

    private final DatabaseLongRuns runs;
    private final LongRunWatches watches;
    private final Clock clock;

    LongRunJob(DatabaseLongRuns runs, LongRunWatches watches, Clock clock) {
        this.runs = runs;
        this.watches = watches;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<Instant> run(JobTrigger trigger, Instant dueAt) {
        return runs.take(new LongRunId(trigger.subject())).flatMap(this::carryOut);
    }

    private Optional<Instant> carryOut(LongRun run) {
        var watch = watches.over(run);
        try {
            var result = runs.handler(run.kind()).run(run, watch);
            if (watch.released()) return putBack(run);
            runs.complete(run, result);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return putBack(run);
        } catch (RuntimeException e) {
            if (watch.released()) return putBack(run);
            LOG.error("Run {} of {} failed", run.id().id(), run.kind(), e);
            runs.fail(run, e);
        } finally {
            watches.end(watch);
        }
        return Optional.empty();
    }

    /** Whoever is there next begins it. */
    private Optional<Instant> putBack(LongRun run) {
        runs.putBack(run);
        return Optional.of(clock.instant());
    }
}
