package org.dangzhi.foundation.jobs;

import java.time.Instant;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

@Component
class ErrandJob implements Job {

    private final Handlers<ErrandRunner> runners;

    ErrandJob(ObjectProvider<ErrandRunner> runners) {
        this.runners = new Handlers<>(runners, ErrandRunner::kind);
    }

    @Override
    public String name() {
        return "jobs.errand";
    }

    @Override
    public Optional<Instant> run(Wake wake, Instant dueAt) {
        return runners.get(wake.kind()).run(wake.subject());
    }
}
