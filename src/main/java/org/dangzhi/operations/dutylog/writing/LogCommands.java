package org.dangzhi.operations.dutylog.writing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.dangzhi.foundation.notify.mentions.MentionPlace;
import org.dangzhi.foundation.notify.mentions.Mentions;
import org.dangzhi.foundation.office.OfficeContext;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.records.FileHolder;
import org.dangzhi.foundation.records.StoredFiles;
import org.dangzhi.foundation.search.Bigrams;
import org.dangzhi.foundation.web.LiveUpdates;
import org.dangzhi.foundation.web.NotFoundException;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.operations.duty.Crew;
import org.dangzhi.operations.duty.OnDuty;
import org.dangzhi.operations.duty.ShiftId;
import org.dangzhi.operations.dutylog.DutyLog;
import org.dangzhi.operations.dutylog.DutyLogModule;
import org.dangzhi.operations.dutylog.DutyLogRefused;
import org.dangzhi.operations.dutylog.LogEntryId;
import org.dangzhi.operations.dutylog.LogEntryWritten;
import org.dangzhi.operations.dutylog.NewLogEntry;
import org.dangzhi.operations.dutylog.kinds.LogEntryKinds;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

/** Use cases of the duty log. What is written stays: a correction is another entry. */
@Service
@Transactional
public class LogCommands implements DutyLog {

    static final int MOST = 2000;

    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(1);

    /** What is older is a slip of the pen: entries stay for good. */
    private static final Duration LATEST = Duration.ofDays(366);

    private final OnDuty crews;
    private final LogEntryKinds kinds;
    private final People people;
    private final Mentions mentions;
    private final StoredFiles files;
    private final Texts texts;
    private final TimeWords times;
    private final LiveUpdates live;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final JdbcClient jdbc;

    LogCommands(
            OnDuty crews,
            LogEntryKinds kinds,
            People people,
            Mentions mentions,
            StoredFiles files,
            Texts texts,
            TimeWords times,
            LiveUpdates live,
            ApplicationEventPublisher events,
            Clock clock,
            JdbcClient jdbc) {
        this.crews = crews;
        this.kinds = kinds;
        this.people = people;
        this.mentions = mentions;
        this.files = files;
        this.texts = texts;
        this.times = times;
        this.live = live;
        this.events = events;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    @Override
    public LogEntryId write(NewLogEntry entry) {
        var happened = entry.happenedAt();
        if (happened.isAfter(clock.instant().plus(CLOCKS_DIFFER))) throw DutyLogRefused.future(times.at(happened));
        if (happened.isBefore(clock.instant().minus(LATEST))) throw DutyLogRefused.longAgo(LATEST.toDays());
        if (!kinds.knows(entry.kind())) throw DutyLogRefused.unknownKind(entry.kind());
        entry.people().forEach(people::known);
        if (entry.corrects() != null) refuseIdleCorrection(entry.corrects(), entry.text());
        return writeInto(crewOf(happened), entry);
    }

    /** Writes into the log of a certain shift. */
    LogEntryId writeInto(Crew crew, NewLogEntry entry) {
        return add(
                crew, entry, OfficeContext.actor().person().map(PersonId::new).orElse(null));
    }

    /** Writes an entry with what was sent along. */
    public LogEntryId write(NewLogEntry entry, List<MultipartFile> uploaded) {
        var id = write(entry);
        for (var file : files.storeAll(uploaded, new FileHolder("dutylog.entry", id.id(), DutyLogModule.READ)))
            jdbc.sql("insert into dutylog.entry_file (entry_id, file_id, name) values (:entry, :file, :name)")
                    .param("entry", id.id())
                    .param("file", file.id())
                    .param("name", files.known(file).name())
                    .update();
        return id;
    }

    /** What the system itself notes in the log of a certain shift. */
    LogEntryId note(Crew crew, NewLogEntry entry) {
        return add(crew, entry, null);
    }

    @Override
    @Transactional(readOnly = true)
    public List<UncheckedEntry> unchecked(ShiftId shift) {
        return unchecked(shift, clock.instant());
    }

    @Override
    @Transactional(readOnly = true)
    public List<UncheckedEntry> unchecked(ShiftId shift, Instant asOf) {
        return jdbc.sql("""
                        select e.id, e.number, e.happened_at, e.body, c.outcome, q.words
                          from dutylog.entry e
                          join duty.secondary_of s on s.office_id = e.office_id and s.shift_id = e.shift_id
                          left join lateral (select outcome from dutylog.entry_check
                                              where office_id = e.office_id and entry_id = e.id and at <= :asOf
                                              order by id desc limit 1) c on true
                          left join lateral (select words from dutylog.entry_check
                                              where office_id = e.office_id and entry_id = e.id and at <= :asOf
                                                and outcome = 'QUESTIONED'
                                              order by id desc limit 1) q on true
                         where e.shift_id = :shift and e.writer_id is not null and e.written_at <= :asOf
                           and e.writer_id is distinct from s.person_id
                           and c.outcome is distinct from 'CHECKED'
                         order by e.number
                        """)
                .param("shift", shift.id())
                .param("asOf", asOf)
                .query((row, n) -> {
                    var question = row.getString("words");
                    return new UncheckedEntry(
                            new LogEntryId(row.getObject("id", UUID.class)),
                            row.getInt("number"),
                            row.getTimestamp("happened_at").toInstant(),
                            row.getString("body"),
                            question == null ? "" : question,
                            "ANSWERED".equals(row.getString("outcome")));
                })
                .list();
    }

    @Override
    public void hold(ShiftId shift) {
        jdbc.sql("select dutylog.hold(:shift)")
                .param("shift", shift.id())
                .query((row, n) -> shift)
                .single();
    }

    @Override
    @Transactional(readOnly = true)
    public int count(ShiftId shift) {
        return jdbc.sql("select count(*) from dutylog.entry where shift_id = :shift")
                .param("shift", shift.id())
                .query((row, n) -> row.getInt(1))
                .single();
    }

    /**
     * The log an entry belongs to: of the shift on duty, or of an earlier one for what happened in its time; in a gap of
     * the roster of the one before the gap.
     */
    private Crew crewOf(Instant happened) {
        var running = crews.now();
        if (running.isPresent() && !happened.isBefore(running.get().startsAt())) return running.get();
        return crews.at(happened)
                .filter(earlier -> happened.isBefore(earlier.endsAt()) && !closedBefore(earlier, happened))
                .or(() -> running)
                .or(crews::last)
                .orElseThrow(DutyLogRefused::nobodyOnDuty);
    }

    /** Handed over early: what happens from then on is the next shift's. */
    private static boolean closedBefore(Crew crew, Instant happened) {
        var closed = crew.closedAt();
        return closed != null && !happened.isBefore(closed);
    }

    /** A correction is corrected itself: so what was said last is always one entry. */
    private record Wrong(int number, String body, int corrected) {}

    private void refuseIdleCorrection(LogEntryId id, String text) {
        var wrong = jdbc.sql("""
                        select e.number, e.body, coalesce(c.number, 0) as corrected
                          from dutylog.entry e
                          left join dutylog.entry c on c.office_id = e.office_id and c.corrects = e.id
                         where e.id = :id
                        """)
                .param("id", id.id())
                .query((row, n) -> new Wrong(row.getInt("number"), row.getString("body"), row.getInt("corrected")))
                .optional()
                .orElseThrow(NotFoundException::new);
        if (wrong.corrected > 0) throw DutyLogRefused.alreadyCorrected(wrong.number, wrong.corrected);
        if (wrong.body.strip().equals(text.strip())) throw DutyLogRefused.sameWords(wrong.number);
    }

    private LogEntryId add(Crew crew, NewLogEntry entry, @Nullable PersonId writer) {
        var text = entry.text().strip();
        if (text.isEmpty()) throw DutyLogRefused.blank("text");
        if (text.length() > MOST) throw DutyLogRefused.tooLong("text", text.length(), MOST);
        var id = new LogEntryId(TimeOrderedIds.next());
        int number = insert(id, crew, entry, text, writer);
        var mentioned = writer == null ? List.<PersonId>of() : mentions.named(text);
        nameAll(id, entry, mentioned, writer);
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

    /** @return its number in the log of the shift */
    private int insert(LogEntryId id, Crew crew, NewLogEntry entry, String text, @Nullable PersonId writer) {
        var corrects = entry.corrects();
        var words = Bigrams.document(
                text,
                entry.reason(),
                entry.sourceNumber() == null ? "" : entry.sourceNumber(),
                writer == null ? "" : people.name(writer).name());
        return jdbc.sql("""
                        insert into dutylog.entry (id, shift_id, day, number, kind, body, happened_at, written_at, supplement,
                               writer_id, writer, corrects, reason, source_number, source_address, words)
                        values (:id, :shift, :day, dutylog.next_number(:shift), :kind, :body, :happened, :now, :supplement,
                               :writerId, :writer, :corrects, :reason, :source, :address, cast(:words as tsvector))
                        returning number
                        """)
                .param("id", id.id())
                .param("shift", crew.shift().id())
                .param("day", times.dayOf(entry.happenedAt()))
                .param("kind", entry.kind())
                .param("body", text)
                .param("happened", entry.happenedAt())
                .param("now", clock.instant())
                .param("supplement", crew.closedAt() != null)
                .param("writerId", writer == null ? null : writer.id())
                .param("writer", writer == null ? "system:duty" : writer.id().toString())
                .param("corrects", corrects == null ? null : corrects.id())
                .param("reason", entry.reason().strip())
                .param("source", entry.sourceNumber())
                .param("address", entry.sourceAddress())
                .param("words", words)
                .query((row, n) -> row.getInt("number"))
                .single();
    }

    /** Whom it names, in a field or with an @, and who wrote it. */
    private void nameAll(LogEntryId id, NewLogEntry entry, List<PersonId> mentioned, @Nullable PersonId writer) {
        var named = Stream.concat(entry.people().stream(), mentioned.stream())
                .distinct()
                .map(PersonId::id)
                .toArray(UUID[]::new);
        jdbc.sql("""
                        insert into dutylog.entry_person (entry_id, person_id, wrote, happened_at)
                        select :id, person, false, :happened from unnest(cast(:named as uuid[])) person
                         union all
                        select :id, :writer, true, :happened where cast(:writer as uuid) is not null
                        """)
                .param("id", id.id())
                .param("named", named)
                .param("writer", writer == null ? null : writer.id())
                .param("happened", entry.happenedAt())
                .update();
    }
}
