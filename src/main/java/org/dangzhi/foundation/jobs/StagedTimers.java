package org.dangzhi.foundation.jobs;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.dangzhi.foundation.jobs.scheduling.JobTrigger;
import org.dangzhi.foundation.jobs.scheduling.JobTriggerRows;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** {@link Timers} in the database; {@link StagedTimerJob} handles their stages. */
@Service
class StagedTimers implements Timers {

    private final StagedTimerRows rows;
    private final Clock clock;
    private final JobTriggerRows triggers;
    private final StagedTimerJob job;

    StagedTimers(StagedTimerRows rows, Clock clock, JobTriggerRows triggers, StagedTimerJob job) {
        this.rows = rows;
        this.clock = clock;
        this.triggers = triggers;
        this.job = job;
    }

    @Override
    @Transactional
    public void start(String kind, UUID subject, List<Instant> stages) {
        startInstead(Set.of(), kind, subject, stages);
    }

    @Override
    @Transactional
    public void startInstead(Set<String> others, String kind, UUID subject, List<Instant> stages) {
        var moments =
                stages.stream().map(at -> at.truncatedTo(ChronoUnit.MICROS)).toList();
        if (moments.isEmpty() || !moments.equals(moments.stream().sorted().toList()))
            throw new IllegalArgumentException("Stages of " + kind + " must follow each other: " + stages);
        var ended = new HashSet<>(others);
        ended.add(kind);
        var id = TimeOrderedIds.next();
        rows.replace(ended, id, kind, subject, moments, clock.instant()).forEach(old -> triggers.drop(job.name(), old));
        triggers.at(job.name(), JobTrigger.of(kind, id), moments.getFirst());
    }

    @Override
    @Transactional
    public void cancel(String kind, UUID subject) {
        cancel(Set.of(kind), subject);
    }

    @Override
    @Transactional
    public void cancel(Set<String> kinds, UUID subject) {
        rows.end(kinds, subject).forEach(old -> triggers.drop(job.name(), old));
    }
}
