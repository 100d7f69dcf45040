package org.dangzhi.operations.dutylog.writing;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.dangzhi.foundation.notify.Notice;
import org.dangzhi.foundation.notify.Notices;
import org.dangzhi.foundation.notify.Urgency;
import org.dangzhi.foundation.office.OfficeContext;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.LiveUpdates;
import org.dangzhi.foundation.web.NotFoundException;
import org.dangzhi.operations.dutylog.DutyLogRefused;
import org.dangzhi.operations.dutylog.LogEntryId;
import org.dangzhi.operations.dutylog.LogEntryQuestioned;
import org.dangzhi.operations.dutylog.writing.LogCheckRows.Entry;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use cases of the secondary's check: an entry is checked, or questioned and answered. Only ever added to. */
@Service
@Transactional
public class LogCheckCommands {

    public enum State {
        UNCHECKED,
        CHECKED,
        QUESTIONED,
        ANSWERED
    }

    private static final int MOST = 500;

    private final People people;
    private final Notices notices;
    private final LiveUpdates live;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final LogCheckRows rows;
    private final LogCheckGuard guard;

    LogCheckCommands(
            People people,
            Notices notices,
            LiveUpdates live,
            ApplicationEventPublisher events,
            Clock clock,
            LogCheckRows rows,
            LogCheckGuard guard) {
        this.people = people;
        this.notices = notices;
        this.live = live;
        this.events = events;
        this.clock = clock;
        this.rows = rows;
        this.guard = guard;
    }

    public void check(LogEntryId id) {
        var entry = guard.checkable(id);
        add(id, entry, State.CHECKED, "");
    }

    /** Asks the writer something; the entry stays unchecked until they answered and it was looked at again. */
    public void question(LogEntryId id, String question) {
        var entry = guard.checkable(id);
        var words = words(question, "question");
        add(id, entry, State.QUESTIONED, words);
        notices.tell(new Notice(
                "dutylog.notice.question",
                List.of(people.name(people.me()).name(), Integer.toString(entry.number()), words),
                "/duty/entries/" + id.id(),
                List.of(new PersonId(Objects.requireNonNull(entry.writer()))),
                Urgency.NORMAL));
    }

    public void answer(LogEntryId id, String answer) {
        var entry = entry(id);
        if (!people.me().id().equals(entry.writer())) throw DutyLogRefused.notWriter(entry.number());
        if (entry.state() != State.QUESTIONED) throw DutyLogRefused.nothingAsked(entry.number());
        add(id, entry, State.ANSWERED, words(answer, "answer"));
    }

    private Entry entry(LogEntryId id) {
        return rows.find(id).orElseThrow(NotFoundException::new);
    }

    private void add(LogEntryId id, Entry entry, State outcome, String words) {
        rows.add(id, entry.writer(), outcome, words, people.me(), clock.instant());
        live.changed("dutylog.entry", id.id());
        if (outcome != State.CHECKED)
            events.publishEvent(new LogEntryQuestioned(OfficeContext.current(), id, entry.shift(), entry.number()));
    }

    private static String words(String typed, String field) {
        var words = typed.strip();
        if (words.isEmpty()) throw DutyLogRefused.blank(field);
        if (words.length() > MOST) throw DutyLogRefused.tooLong(field, words.length(), MOST);
        return words;
    }
}
