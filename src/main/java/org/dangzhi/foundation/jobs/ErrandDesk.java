package org.dangzhi.foundation.jobs;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class ErrandDesk implements Errands {

    private final Wakes wakes;
    private final ErrandJob job;
    private final Clock clock;

    ErrandDesk(Wakes wakes, ErrandJob job, Clock clock) {
        this.wakes = wakes;
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
        wakes.at(job, Wake.of(kind, subject), when);
    }
}
