package org.dangzhi.foundation.jobs;

import java.time.Instant;
import java.util.Optional;
import org.dangzhi.foundation.jobs.scheduling.Job;
import org.dangzhi.foundation.jobs.scheduling.JobHandlers;
import org.dangzhi.foundation.jobs.scheduling.JobTrigger;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Job that runs one after-commit task. */
@Component
class AfterCommitTaskJob implements Job {

    private final JobHandlers<AfterCommitTaskHandler> runners;

    AfterCommitTaskJob(ObjectProvider<AfterCommitTaskHandler> runners) {
        this.runners = new JobHandlers<>(runners, AfterCommitTaskHandler::kind);
    }

    @Override
    public String name() {
        return "jobs.errand";
    }

    @Override
    public Optional<Instant> run(JobTrigger trigger, Instant dueAt) {
        return runners.get(trigger.kind()).run(trigger.subject());
    }
}
