package org.dangzhi.operations.dutylog.browsing;

import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.dangzhi.foundation.web.CurrentPermissions;
import org.dangzhi.foundation.web.NotFoundException;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.operations.duty.Crew;
import org.dangzhi.operations.duty.OnDuty;
import org.dangzhi.operations.duty.ShiftCards;
import org.dangzhi.operations.duty.ShiftId;
import org.dangzhi.operations.duty.Shifts;
import org.dangzhi.operations.dutylog.DutyLogModule;
import org.dangzhi.operations.dutylog.browsing.LogQuery.Part;
import org.dangzhi.operations.dutylog.page.LogPage;
import org.dangzhi.operations.dutylog.writing.DayDetails;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Presenter of a shift of the log, or of a day of it. */
@Component
@Transactional(readOnly = true)
class LogPages {

    private static final int FIRST_YEAR = 1980;

    /** How far around a shift its neighbours are looked for; beyond it the roster has a gap. */
    private static final Duration AROUND = Duration.ofDays(4);

    private final LogLivePages live;
    private final LogFormPages forms;
    private final DayDetails details;
    private final OnDuty onDuty;
    private final Shifts shifts;
    private final ShiftCards cards;
    private final CurrentPermissions permissions;
    private final TimeWords times;

    LogPages(
            LogLivePages live,
            LogFormPages forms,
            DayDetails details,
            OnDuty onDuty,
            Shifts shifts,
            ShiftCards cards,
            CurrentPermissions permissions,
            TimeWords times) {
        this.live = live;
        this.forms = forms;
        this.details = details;
        this.onDuty = onDuty;
        this.shifts = shifts;
        this.cards = cards;
        this.permissions = permissions;
        this.times = times;
    }

    /** The day itself, when it can have a log. */
    LocalDate past(LocalDate day) {
        if (day.isAfter(times.today()) || day.getYear() < FIRST_YEAR) throw new NotFoundException();
        return day;
    }

    /** A day or a shift as an address names it; otherwise the shift on duty, and today where there never was one. */
    LogSpan span(@Nullable LocalDate day, @Nullable UUID shift) {
        if (day != null) return new LogSpan.OfDay(past(day));
        if (shift != null) return new LogSpan.OfShift(shifts.known(new ShiftId(shift)));
        return now();
    }

    /** Where an entry that is written now stands. */
    LogSpan now() {
        return onDuty.now()
                .or(onDuty::last)
                .<LogSpan>map(LogSpan.OfShift::new)
                .orElseGet(() -> new LogSpan.OfDay(times.today()));
    }

    LogPage page(LogSpan span, Part part) {
        return switch (span) {
            case LogSpan.OfShift shift -> shift(shift, part);
            case LogSpan.OfDay day -> day(day, part);
        };
    }

    private LogPage shift(LogSpan.OfShift span, Part part) {
        var crew = span.crew();
        var around = shifts.between(crew.startsAt().minus(AROUND), crew.endsAt().plus(AROUND));
        int at = around.indexOf(crew);
        var before = at > 0 ? around.get(at - 1) : null;
        var after = at >= 0 && at + 1 < around.size() ? around.get(at + 1) : null;
        boolean running =
                onDuty.now().map(Crew::shift).filter(crew.shift()::equals).isPresent();
        var day = crew.day();
        return new LogPage(
                new LogPage.Span(
                        false,
                        day.toString(),
                        times.day(day),
                        crew.name() + " " + cards.hours(crew),
                        before == null ? "" : address(before),
                        after == null || running ? "" : address(after),
                        "/duty/log?day=" + day),
                new LogPage.Sky(details.lunar(day), details.weather(day)),
                live.live(span, part),
                forms.quick(),
                papers(day),
                running && permissions.may(DutyLogModule.WRITE));
    }

    private static String address(Crew crew) {
        return "/duty/log?shift=" + crew.shift().id();
    }

    private LogPage day(LogSpan.OfDay span, Part part) {
        var day = span.day();
        boolean today = day.equals(times.today());
        return new LogPage(
                new LogPage.Span(
                        true,
                        day.toString(),
                        times.day(day),
                        today ? onDuty.now().map(Crew::name).orElse("") : "",
                        "/duty/log?day=" + day.minusDays(1),
                        today ? "" : "/duty/log?day=" + day.plusDays(1),
                        byShift(day)),
                new LogPage.Sky(details.lunar(day), details.weather(day)),
                live.live(span, part),
                forms.quick(),
                papers(day),
                false);
    }

    /** The first shift that begins on a day; the one on duty where none does. */
    String byShift(LocalDate day) {
        return onDuty.now()
                .filter(crew -> crew.day().equals(day))
                .or(() -> shifts.between(live.start(day), live.start(day.plusDays(1))).stream()
                        .filter(crew -> crew.day().equals(day))
                        .findFirst())
                .map(LogPages::address)
                .orElse("/duty/log");
    }

    private static LogPage.Papers papers(LocalDate day) {
        return new LogPage.Papers(
                "/duty/log/" + day + "/word",
                "/duty/log/" + day + "/pdf",
                "/duty/log/export?from=" + day + "&to=" + day);
    }
}
