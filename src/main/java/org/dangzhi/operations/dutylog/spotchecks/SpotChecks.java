package org.dangzhi.operations.dutylog.spotchecks;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.operations.dutylog.DutyLog;
import org.dangzhi.operations.dutylog.DutyLogRefused;
import org.dangzhi.operations.dutylog.LogEntryKind;
import org.dangzhi.operations.dutylog.NewLogEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Spot checks of posts (查岗): who checked whom, how, how soon it was answered. Only ever added to. */
@Service
class SpotChecks {

    enum Method {
        TELEPHONE,
        VIDEO,
        IN_PERSON
    }

    enum Result {
        GOOD,
        /** Answered, but not within the time that the office sets itself. */
        LATE,
        ABSENT,
        /** There, but not fit for duty or without the papers in order. */
        UNFIT
    }

    /**
     * A spot check.
     *
     * @param inbound whether we were checked ourselves
     * @param seconds until it was answered, if measured
     * @param rings until it was answered, if counted
     */
    record SpotCheck(
            UUID id,
            Instant at,
            boolean inbound,
            String checkedBy,
            String checkedWhom,
            String answeredBy,
            Method method,
            @Nullable Integer seconds,
            @Nullable Integer rings,
            Result result,
            String note) {}

    private final SpotCheckRows rows;
    private final DutyLog log;
    private final People people;
    private final Texts texts;
    private final TimeWords times;
    private final Clock clock;

    SpotChecks(SpotCheckRows rows, DutyLog log, People people, Texts texts, TimeWords times, Clock clock) {
        this.rows = rows;
        this.log = log;
        this.people = people;
        this.texts = texts;
        this.times = times;
        this.clock = clock;
    }

    /** Records a check and writes it into the log. */
    @Transactional
    void record(SpotCheck check) {
        if (check.at().isAfter(clock.instant().plusSeconds(60))) throw DutyLogRefused.future(times.at(check.at()));
        rows.insert(check, people.me(), clock.instant());
        log.write(NewLogEntry.of(LogEntryKind.CHECK, sentence(check), check.at())
                .from(zh("dutylog.spot.source"), "/duty/checks"));
    }

    private String sentence(SpotCheck check) {
        var speed = check.rings() != null
                ? zh("dutylog.spot.rings", check.rings())
                : check.seconds() != null ? zh("dutylog.spot.seconds", check.seconds()) : "";
        return zh(
                check.inbound() ? "dutylog.spot.entry.inbound" : "dutylog.spot.entry",
                check.checkedBy(),
                check.checkedWhom(),
                zh("dutylog.method." + check.method()),
                check.answeredBy().isEmpty() ? "" : zh("dutylog.spot.answered", check.answeredBy()),
                speed,
                zh("dutylog.result." + check.result()),
                check.note());
    }

    private String zh(String key, Object... args) {
        return texts.in(Locale.SIMPLIFIED_CHINESE, key, args);
    }
}
