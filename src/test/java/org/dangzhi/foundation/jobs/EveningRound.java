package org.dangzhi.foundation.jobs;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.dangzhi.TestOffice;
import org.dangzhi.foundation.office.OfficeContext;
import org.dangzhi.foundation.office.OfficeId;

/** A duty for tests: remembers each time it was done. */
public class EveningRound implements RecurringTask {

    record Done(OfficeId office, Instant dueAt) {}

    final List<Done> done = new CopyOnWriteArrayList<>();

    @Override
    public String name() {
        return "jobs.evening_round";
    }

    @Override
    public Recurrence cadence() {
        return Recurrence.dailyAt(LocalTime.of(20, 0));
    }

    @Override
    public void run(Instant dueAt) {
        done.add(new Done(OfficeContext.current(), dueAt));
    }

    List<Instant> in(TestOffice office) {
        return done.stream()
                .filter(d -> d.office().equals(office.id()))
                .map(Done::dueAt)
                .toList();
    }
}
