package org.dangzhi.foundation.jobs;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.dangzhi.foundation.office.OfficeContext;
import org.dangzhi.foundation.office.Settings;

/**
 * {@link TimerHandler} for tests: remembers each call, and writes one, so that what was kept can be told from what was
 * tried.
 */
public class RecordingTimerHandler implements TimerHandler {

    record Ring(DueStage due, String actor, UUID office) {}

    final List<Ring> rings = new CopyOnWriteArrayList<>();
    public volatile Consumer<DueStage> further = due -> {};

    private final Settings settings;

    RecordingTimerHandler(Settings settings) {
        this.settings = settings;
    }

    @Override
    public String kind() {
        return "jobs.bell";
    }

    @Override
    public void due(DueStage due) {
        settings.set(key(due.subject(), due.stage()), "rung");
        further.accept(due);
        rings.add(new Ring(
                due, OfficeContext.actor().id(), OfficeContext.current().id()));
    }

    static String key(UUID subject, int stage) {
        return "bell." + subject + "." + stage;
    }

    List<DueStage> of(UUID subject) {
        return rings.stream()
                .map(Ring::due)
                .filter(due -> due.subject().equals(subject))
                .toList();
    }
}
