package org.dangzhi.foundation.jobs.runs;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.dangzhi.foundation.jobs.LongRun;
import org.dangzhi.foundation.jobs.LongRun.State;
import org.dangzhi.foundation.jobs.LongRunHandler;
import org.dangzhi.foundation.jobs.LongRunId;
import org.dangzhi.foundation.jobs.LongRuns;
import org.dangzhi.foundation.jobs.scheduling.JobHandlers;
import org.dangzhi.foundation.jobs.scheduling.JobTrigger;
import org.dangzhi.foundation.jobs.scheduling.JobTriggerRows;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.dangzhi.foundation.web.LiveUpdates;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** {@link LongRuns} in the database, and every change of a run's state: the lane's line first, then the run. */
@Service
@Transactional
class DatabaseLongRuns implements LongRuns {

    /** The second follows when the first one's owner died; what ends its owner twice is not given a third. */
    private static final int ATTEMPTS = 2;

    private final LongRunRows rows;
    private final LongRunQueueRows queue;
    private final JobTriggerRows triggers;
    private final LiveUpdates live;
    private final Clock clock;
    private final JobHandlers<LongRunHandler> handlers;

    DatabaseLongRuns(
            LongRunRows rows,
            LongRunQueueRows queue,
            JobTriggerRows triggers,
            LiveUpdates live,
            Clock clock,
            ObjectProvider<LongRunHandler> handlers) {
        this.rows = rows;
        this.queue = queue;
        this.triggers = triggers;
        this.live = live;
        this.clock = clock;
        this.handlers = new JobHandlers<>(handlers, LongRunHandler::kind);
    }

    @Override
    public LongRunId begin(String kind, UUID subject, String payload) {
        var lane = handler(kind).lane();
        queue.lock(lane);
        var id = new LongRunId(TimeOrderedIds.next());
        rows.insert(id, kind, subject, payload);
        queue.join(lane, kind, id);
        triggerFirst(lane);
        live.changed(kind, subject);
        return id;
    }

    @Override
    public void stop(LongRunId id) {
        lock(id).filter(LongRun::isOpen).ifPresent(run -> {
            rows.askToStop(id);
            if (run.state() == State.WAITING) end(run, State.STOPPED, null, null);
        });
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<LongRun> find(LongRunId id) {
        return rows.find(id);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<LongRun> newest(String kind, UUID subject) {
        return rows.newest(kind, subject);
    }

    LongRunHandler handler(String kind) {
        return handlers.get(kind);
    }

    /**
     * Takes the run, also one that was begun before: then its owner is dead.
     *
     * @return the run as it is carried out now; empty for one that has ended
     */
    Optional<LongRun> take(LongRunId id) {
        return lock(id).filter(LongRun::isOpen).flatMap(run -> {
            if (run.stopAsked()) end(run, State.STOPPED, null, null);
            else if (run.attempts() >= ATTEMPTS) end(run, State.LOST, null, null);
            else return Optional.of(begun(run));
            return Optional.empty();
        });
    }

    void complete(LongRun run, @Nullable String result) {
        owned(run).ifPresent(kept -> end(kept, kept.stopAsked() ? State.STOPPED : State.DONE, result, null));
    }

    void fail(LongRun run, Throwable cause) {
        owned(run)
                .ifPresent(kept ->
                        end(kept, State.FAILED, null, cause.getClass().getSimpleName() + ": " + cause.getMessage()));
    }

    /** As if it had never been begun; it is still the first of its line. */
    void putBack(LongRun run) {
        owned(run).ifPresent(kept -> rows.putBack(kept.id()));
    }

    private Optional<LongRun> lock(LongRunId id) {
        rows.find(id).ifPresent(run -> queue.lock(handler(run.kind()).lane()));
        return rows.lock(id);
    }

    /** Empty when another owner has it since: this one was thought dead. */
    private Optional<LongRun> owned(LongRun run) {
        return lock(run.id()).filter(kept -> kept.state() == State.RUNNING && kept.attempts() == run.attempts());
    }

    private LongRun begun(LongRun run) {
        rows.begun(run.id());
        live.changed(run.kind(), run.subject());
        return rows.find(run.id()).orElseThrow();
    }

    private void end(LongRun run, State state, @Nullable String result, @Nullable String error) {
        var handler = handler(run.kind());
        rows.end(run.id(), state, result, error);
        handler.ended(rows.find(run.id()).orElseThrow());
        queue.leave(run.id());
        triggerFirst(handler.lane());
        rows.forgetOld();
        live.changed(run.kind(), run.subject());
    }

    private void triggerFirst(String lane) {
        queue.first(lane)
                .ifPresent(turn -> triggers.at(
                        LongRunJob.NAME, new JobTrigger(turn.office(), turn.kind(), turn.run()), clock.instant()));
    }
}
