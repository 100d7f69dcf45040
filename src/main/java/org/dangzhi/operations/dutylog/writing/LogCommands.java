package org.dangzhi.operations.dutylog.writing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.dangzhi.foundation.office.OfficeContext;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.records.FileHolder;
import org.dangzhi.foundation.records.StoredFiles;
import org.dangzhi.foundation.web.NotFoundException;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.operations.duty.Crew;
import org.dangzhi.operations.duty.OnDuty;
import org.dangzhi.operations.duty.ShiftId;
import org.dangzhi.operations.dutylog.DutyLog;
import org.dangzhi.operations.dutylog.DutyLog.UncheckedEntry;
import org.dangzhi.operations.dutylog.DutyLogModule;
import org.dangzhi.operations.dutylog.DutyLogRefused;
import org.dangzhi.operations.dutylog.LogEntryId;
import org.dangzhi.operations.dutylog.NewLogEntry;
import org.dangzhi.operations.dutylog.kinds.LogEntryKinds;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

/** Use cases of the duty log. What is written stays: a correction is another entry. */
@Service
@Transactional
public class LogCommands implements DutyLog {

    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(1);

    /** What is older is a slip of the pen: entries stay for good. */
    private static final Duration LATEST = Duration.ofDays(366);

    private final OnDuty crews;
    private final LogEntryKinds kinds;
    private final People people;
    private final LogEntryRows rows;
    private final LogEntryWriter writer;
    private final StoredFiles files;
    private final TimeWords times;
    private final Clock clock;

    LogCommands(
            OnDuty crews,
            LogEntryKinds kinds,
            People people,
            LogEntryRows rows,
            LogEntryWriter writer,
            StoredFiles files,
            TimeWords times,
            Clock clock) {
        this.crews = crews;
        this.kinds = kinds;
        this.people = people;
        this.rows = rows;
        this.writer = writer;
        this.files = files;
        this.times = times;
        this.clock = clock;
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
        return writer.add(
                crew, entry, OfficeContext.actor().person().map(PersonId::new).orElse(null));
    }

    /** Writes an entry with what was sent along. */
    public LogEntryId write(NewLogEntry entry, List<MultipartFile> uploaded) {
        var id = write(entry);
        for (var file : files.storeAll(uploaded, new FileHolder("dutylog.entry", id.id(), DutyLogModule.READ)))
            rows.attach(id, file, files.known(file).name());
        return id;
    }

    /** What the system itself notes in the log of a certain shift. */
    LogEntryId note(Crew crew, NewLogEntry entry) {
        return writer.add(crew, entry, null);
    }

    @Override
    @Transactional(readOnly = true)
    public List<UncheckedEntry> unchecked(ShiftId shift) {
        return unchecked(shift, clock.instant());
    }

    @Override
    @Transactional(readOnly = true)
    public List<UncheckedEntry> unchecked(ShiftId shift, Instant asOf) {
        return rows.unchecked(shift, asOf);
    }

    @Override
    public void hold(ShiftId shift) {
        rows.hold(shift);
    }

    @Override
    @Transactional(readOnly = true)
    public int count(ShiftId shift) {
        return rows.count(shift);
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
    private void refuseIdleCorrection(LogEntryId id, String text) {
        var wrong = rows.said(id).orElseThrow(NotFoundException::new);
        if (wrong.corrected() > 0) throw DutyLogRefused.alreadyCorrected(wrong.number(), wrong.corrected());
        if (wrong.body().strip().equals(text.strip())) throw DutyLogRefused.sameWords(wrong.number());
    }
}
