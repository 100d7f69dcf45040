package org.dangzhi.foundation.jobs;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.dangzhi.foundation.jobs.scheduling.JobTrigger;
import org.dangzhi.foundation.jobs.scheduling.JobTriggerRows;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** {@link AfterCommitTasks} on the scheduler's table. */
@Service
class JobAfterCommitTasks implements AfterCommitTasks {

    private final JobTriggerRows triggers;
    private final AfterCommitTaskJob job;
    private final Clock clock;

    JobAfterCommitTasks(JobTriggerRows triggers, AfterCommitTaskJob job, Clock clock) {
        this.triggers = triggers;
        this.job = job;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void send(String kind, UUID subject) {
        sendAt(kind, subject, clock.instant());
    }

    @Override
    @Transactional
    public void sendAt(String kind, UUID subject, Instant when) {
        triggers.at(job.name(), JobTrigger.of(kind, subject), when);
    }
}
