package org.dangzhi.foundation.work.items;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.dangzhi.foundation.calendar.WorkingDays;
import org.dangzhi.foundation.jobs.Timers;
import org.dangzhi.foundation.office.Offices;
import org.dangzhi.foundation.office.Settings;
import org.springframework.stereotype.Component;

/** Deadlines of items on the clock: until the outcome is reported, then until it is checked. */
@Component
public class ItemDeadlines {

    static final String OUTCOME = "work.item";
    static final String CHECK = "work.check";

    private static final Set<String> KINDS = Set.of(OUTCOME, CHECK);

    private final Timers timers;
    private final Settings settings;
    private final WorkingDays days;
    private final Offices offices;
    private final Clock clock;

    ItemDeadlines(Timers timers, Settings settings, WorkingDays days, Offices offices, Clock clock) {
        this.timers = timers;
        this.settings = settings;
        this.days = days;
        this.offices = offices;
        this.clock = clock;
    }

    /** Sets what the item's stage asks for; whatever ran for it before ends. */
    public void set(Item item) {
        var id = item.id().id();
        switch (item.stage()) {
            case ARRANGED, DECLINED, DOING -> timers.startInstead(KINDS, OUTCOME, id, outcome(item.due()));
            case DONE -> timers.startInstead(KINDS, CHECK, id, check(clock.instant()));
            case CLOSED -> timers.cancel(KINDS, id);
        }
    }

    /** When the outcome is to be checked at the latest. */
    public Instant checkDue(Instant done) {
        return done.plus(checking());
    }

    /** How long a check may take. */
    public Duration checking() {
        return settings.minutes("work.check.minutes", 240);
    }

    /** How long a reassignment can be taken back. */
    Duration undoable() {
        return settings.minutes("work.undo.minutes", 10);
    }

    /** What is proposed where nobody said by when: the end of the next working day. */
    public Instant proposed() {
        var today = LocalDate.ofInstant(clock.instant(), offices.zone());
        return days.endOfWork(days.plusWorkingDays(today, 1));
    }

    /** Reminder, owner, supervisor, director. A short time is halved: nobody is reminded at once. */
    private List<Instant> outcome(Instant due) {
        var now = clock.instant();
        var left = Duration.between(now, due);
        var before = settings.minutes("work.remind.minutes", 120);
        var reminder = due.minus(before.compareTo(left) < 0 || left.isNegative() ? before : left.dividedBy(2));
        var supervisor = due.plus(settings.minutes("work.late.supervisor.minutes", 60));
        var director = supervisor.plus(settings.minutes("work.late.director.minutes", 180));
        return List.of(reminder, due, supervisor, director);
    }

    private List<Instant> check(Instant done) {
        var due = checkDue(done);
        return List.of(due, due.plus(settings.minutes("work.check.director.minutes", 240)));
    }
}
