package org.dangzhi.operations.dutylog.spotchecks;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.dangzhi.foundation.office.RecordMapper;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.web.KeysetPage;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.operations.dutylog.DutyLog;
import org.dangzhi.operations.dutylog.DutyLogRefused;
import org.dangzhi.operations.dutylog.LogCursor;
import org.dangzhi.operations.dutylog.LogEntryKind;
import org.dangzhi.operations.dutylog.NewLogEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
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

    /** With the numbers of those named in it; empty where nobody or more than one person has that name. */
    record Line(SpotCheck check, String whomPhone, String answeredPhone) {}

    private static final int PAGE = 50;
    private static final RecordMapper<SpotCheck> CHECK = new RecordMapper<>(SpotCheck.class);
    private static final RowMapper<Line> ROW = (row, n) -> new Line(
            Objects.requireNonNull(CHECK.mapRow(row, n)), row.getString("whom_phone"), row.getString("answered_phone"));

    private final JdbcClient jdbc;
    private final DutyLog log;
    private final People people;
    private final Texts texts;
    private final TimeWords times;
    private final Clock clock;

    SpotChecks(JdbcClient jdbc, DutyLog log, People people, Texts texts, TimeWords times, Clock clock) {
        this.jdbc = jdbc;
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
        jdbc.sql("""
                        insert into dutylog.spot_check (id, at, inbound, checked_by, checked_whom, answered_by, method, seconds,
                                                     rings, result, note, recorded_by, recorded_at)
                        values (:id, :at, :inbound, :by, :whom, :answered, :method, :seconds, :rings, :result, :note,
                                :me, :now)
                        """)
                .param("id", check.id())
                .param("at", check.at())
                .param("inbound", check.inbound())
                .param("by", check.checkedBy())
                .param("whom", check.checkedWhom())
                .param("answered", check.answeredBy())
                .param("method", check.method().name())
                .param("seconds", check.seconds())
                .param("rings", check.rings())
                .param("result", check.result().name())
                .param("note", check.note())
                .param("me", people.me().id())
                .param("now", clock.instant())
                .update();
        log.write(NewLogEntry.of(LogEntryKind.CHECK, sentence(check), check.at())
                .from(zh("dutylog.spot.source"), "/duty/checks"));
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    KeysetPage<Line> newest(@Nullable String after) {
        var key = LogCursor.of(after);
        var rows = jdbc.sql("""
                        with page as (
                          select id, at, inbound, checked_by, checked_whom, answered_by, method, seconds, rings, result, note
                            from dutylog.spot_check
                           where (cast(:at as timestamptz) is null
                                  or (at, id) < (cast(:at as timestamptz), cast(:id as uuid)))
                           order by at desc, id desc
                           limit :most),
                        reached as (
                          select name, min(phone) as phone from people.name_of
                           where name in (select checked_whom from page union select answered_by from page)
                           group by name having count(*) = 1)
                        select p.*, coalesce(w.phone, '') as whom_phone, coalesce(a.phone, '') as answered_phone
                          from page p
                          left join reached w on w.name = p.checked_whom
                          left join reached a on a.name = p.answered_by
                         order by p.at desc, p.id desc
                        """)
                .param("at", key == null ? null : key.at().toString())
                .param("id", key == null ? null : key.id().toString())
                .param("most", PAGE + 1)
                .query(ROW)
                .list();
        boolean more = rows.size() > PAGE;
        var shown = more ? rows.subList(0, PAGE) : rows;
        var next = more ? cursor(shown.getLast().check()).toString() : null;
        return new KeysetPage<>(List.copyOf(shown), next, total());
    }

    private static LogCursor cursor(SpotCheck last) {
        return new LogCursor(last.at(), last.id());
    }

    private String total() {
        int count = jdbc.sql("select count(*) from (select from dutylog.spot_check limit " + (KeysetPage.COUNTED + 1)
                        + ") c")
                .query((row, n) -> row.getInt(1))
                .single();
        return KeysetPage.total(count);
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
