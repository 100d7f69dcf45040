package org.dangzhi.foundation.jobs;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.dangzhi.foundation.office.Office;
import org.dangzhi.foundation.office.Settings;

/** A handler for tests: remembers each ring, and writes one so that what was kept can be told from what was tried. */
public class Bell implements TimerHandler {

    record Ring(Due due, String actor, UUID office) {}

    final List<Ring> rings = new CopyOnWriteArrayList<>();
    volatile Consumer<Due> further = due -> {};

    private final Settings settings;

    Bell(Settings settings) {
        this.settings = settings;
    }

    @Override
    public String kind() {
        return "jobs.bell";
    }

    @Override
    public void due(Due due) {
        settings.set(key(due.subject(), due.stage()), "rung");
        further.accept(due);
        rings.add(new Ring(due, Office.actor().id(), Office.current().id()));
    }

    static String key(UUID subject, int stage) {
        return "bell." + subject + "." + stage;
    }

    List<Due> of(UUID subject) {
        return rings.stream()
                .map(Ring::due)
                .filter(due -> due.subject().equals(subject))
                .toList();
    }
}
