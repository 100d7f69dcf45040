package org.dangzhi.operations.dutylog.writing;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.dangzhi.foundation.notify.mentions.MentionPlace;
import org.dangzhi.foundation.notify.mentions.Mentions;
import org.dangzhi.foundation.office.OfficeContext;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.search.Bigrams;
import org.dangzhi.foundation.web.LiveUpdates;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.operations.duty.Crew;
import org.dangzhi.operations.dutylog.DutyLogModule;
import org.dangzhi.operations.dutylog.DutyLogRefused;
import org.dangzhi.operations.dutylog.LogEntryId;
import org.dangzhi.operations.dutylog.LogEntryWritten;
import org.dangzhi.operations.dutylog.NewLogEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Adds one entry to the log of a shift, with those it names, and tells whoever has to know. */
@Component
class LogEntryWriter {

    private static final int MOST = 2000;

    private final LogEntryRows rows;
    private final People people;
    private final Mentions mentions;
    private final LiveUpdates live;
    private final ApplicationEventPublisher events;
    private final TimeWords times;
    private final Clock clock;

    LogEntryWriter(
            LogEntryRows rows,
            People people,
            Mentions mentions,
            LiveUpdates live,
            ApplicationEventPublisher events,
            TimeWords times,
            Clock clock) {
        this.rows = rows;
        this.people = people;
        this.mentions = mentions;
        this.live = live;
        this.events = events;
        this.times = times;
        this.clock = clock;
    }

    /** @param writer absent for what the system itself notes */
    LogEntryId add(Crew crew, NewLogEntry entry, @Nullable PersonId writer) {
        var text = entry.text().strip();
        if (text.isEmpty()) throw DutyLogRefused.blank("text");
        if (text.length() > MOST) throw DutyLogRefused.tooLong("text", text.length(), MOST);
        var id = new LogEntryId(TimeOrderedIds.next());
        int number = rows.insert(
                id, crew, entry, times.dayOf(entry.happenedAt()), writer, clock.instant(), words(entry, writer));
        var mentioned = writer == null ? List.<PersonId>of() : mentions.named(text);
        var named = Stream.concat(entry.people().stream(), mentioned.stream())
                .distinct()
                .toList();
        rows.name(id, named, writer, entry.happenedAt());
        // what stands for a paper was told there
        if (entry.sourceNumber() == null)
            mentions.tell(
                    id.id(),
                    mentioned,
                    MentionPlace.readWith(DutyLogModule.READ, "dutylog.title", "/duty/entries/" + id.id()));
        live.changed("dutylog.entry", id.id());
        events.publishEvent(
                new LogEntryWritten(OfficeContext.current(), id, entry.kind(), crew.shift(), number, writer != null));
        return id;
    }

    /** By which the entry is found. */
    private String words(NewLogEntry entry, @Nullable PersonId writer) {
        return Bigrams.document(
                entry.text().strip(),
                entry.reason(),
                entry.sourceNumber() == null ? "" : entry.sourceNumber(),
                writer == null ? "" : people.name(writer).name());
    }
}
