package org.dangzhi.overview.setup;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.dangzhi.foundation.jobs.Recurrence;
import org.dangzhi.foundation.jobs.RecurringTask;
import org.dangzhi.foundation.notify.Notice;
import org.dangzhi.foundation.notify.Notices;
import org.dangzhi.foundation.notify.Urgency;
import org.dangzhi.foundation.office.Settings;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.NotFoundException;
import org.dangzhi.foundation.web.frame.SetupStep;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells whose turn it is: each morning once it has passed to somebody else, and at once when somebody asks for it. */
@Component
public class SetupTurns implements RecurringTask {

    /** The step whose people were told last. */
    private static final String TOLD = "setup.told";

    private static final LocalTime AS_WORK_BEGINS = LocalTime.of(8, 30);

    private final SetupProgress progress;
    private final Notices notices;
    private final Settings settings;

    SetupTurns(SetupProgress progress, Notices notices, Settings settings) {
        this.progress = progress;
        this.notices = notices;
        this.settings = settings;
    }

    @Override
    public String name() {
        return "setup.turns";
    }

    @Override
    public Recurrence cadence() {
        return Recurrence.dailyAt(AS_WORK_BEGINS);
    }

    @Override
    public void run(Instant dueAt) {
        var now = progress.now();
        var current = now.current().map(SetupStep::id).orElse("");
        if (current.equals(settings.text(TOLD, ""))) return;
        now.current().ifPresent(step -> tell(step, now.turn(step)));
        settings.set(TOLD, current);
    }

    /** @throws NotFoundException if the step is done or cannot be done yet */
    @Transactional
    public void remind(String id) {
        var now = progress.now();
        var step = now.open()
                .filter(open -> open.id().equals(id) && now.waitsFor(open).isEmpty())
                .findFirst()
                .orElseThrow(NotFoundException::new);
        tell(step, now.turn(step));
    }

    private void tell(SetupStep step, List<PersonId> persons) {
        notices.tell(new Notice(
                "setup.notice.turn",
                List.of(Notice.word(step.id() + ".title")),
                step.address(),
                persons,
                Urgency.NORMAL));
    }
}
