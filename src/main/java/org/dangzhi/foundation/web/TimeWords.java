package org.dangzhi.foundation.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.dangzhi.foundation.office.Offices;
import org.dangzhi.foundation.web.typed.TimeLean;
import org.dangzhi.foundation.web.typed.TypedDay;
import org.dangzhi.foundation.web.typed.TypedMoment;
import org.springframework.stereotype.Component;

/** Words for days, times and spans, in the office's zone and the language of the request. */
@Component
public class TimeWords {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter FIELD = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Clock clock;
    private final Offices offices;
    private final Texts texts;

    TimeWords(Clock clock, Offices offices, Texts texts) {
        this.clock = clock;
        this.offices = offices;
        this.texts = texts;
    }

    /** The office's, in which all of them are said. */
    public ZoneId zone() {
        return offices.zone();
    }

    public LocalDate today() {
        return dayOf(clock.instant());
    }

    /** A day as people type it ({@code 27日}, {@code 下周三}); empty for what is none. A whole date needs no office. */
    public Optional<LocalDate> typedDay(String typed, TimeLean lean) {
        return TypedDay.read(typed).or(() -> TypedMoment.day(typed, today(), lean));
    }

    /** The day an instant falls on. */
    public LocalDate dayOf(Instant instant) {
        return instant.atZone(offices.zone()).toLocalDate();
    }

    /** Day and time of an instant, to the minute. */
    public LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, offices.zone()).truncatedTo(ChronoUnit.MINUTES);
    }

    /** {@code 11月23日 周一}; with the year when it is another one. */
    public String day(LocalDate day) {
        var locale = Texts.locale();
        boolean thisYear = day.getYear() == today().getYear();
        return day.format(DateTimeFormatter.ofPattern(texts.t(thisYear ? "web.day" : "web.day.year"), locale));
    }

    /** {@code 2月1日 – 2月5日}, without days of the week; one day alone as {@link #day}. */
    public String days(LocalDate first, LocalDate last) {
        return first.equals(last) ? day(first) : date(first) + " – " + date(last);
    }

    private String date(LocalDate day) {
        boolean thisYear = day.getYear() == today().getYear();
        return day.format(
                DateTimeFormatter.ofPattern(texts.t(thisYear ? "web.date" : "web.date.year"), Texts.locale()));
    }

    /** {@code 2026年11月23日 周一}, also this year: for paper, which is read later. */
    public String dated(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern(texts.t("web.day.year"), Texts.locale()));
    }

    /** {@code 2026年11月23日}, also this year: for what stands for years. */
    public String written(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern(texts.t("web.date.year"), Texts.locale()));
    }

    /** {@code 2026年11月}. */
    public String month(YearMonth month) {
        return month.format(DateTimeFormatter.ofPattern(texts.t("web.month"), Texts.locale()));
    }

    /** {@code 11月23日 周一 16:42}, never today or tomorrow: for paper. */
    public String stamp(Instant instant) {
        return day(dayOf(instant)) + " " + clock(instant);
    }

    /** {@code 今天 16:42}, {@code 明天 09:00}, {@code 11月25日 周三 09:00}. */
    public String at(Instant instant) {
        long ahead = dayOf(instant).toEpochDay() - today().toEpochDay();
        var day = ahead >= -1 && ahead <= 1 ? texts.t("web.day." + ahead) : day(dayOf(instant));
        return day + " " + clock(instant);
    }

    /** {@code 16:42}. */
    public String clock(Instant instant) {
        return CLOCK.format(instant.atZone(offices.zone()));
    }

    /** {@code 42 分}, {@code 1 时 42 分}, {@code 3 天 2 时}; the sign is left out. */
    public String span(Duration duration) {
        var span = duration.abs();
        if (span.toDays() > 0) return texts.t("web.span.days", span.toDays(), span.toHoursPart());
        if (span.toHours() > 0) return texts.t("web.span.hours", span.toHours(), span.toMinutesPart());
        return texts.t("web.span.minutes", span.toMinutes());
    }

    /** As a field for a moment holds it: {@code 2026-11-23 16:42}. */
    public String field(Instant instant) {
        return FIELD.format(instant.atZone(offices.zone()));
    }

    /** This moment as {@link #field} writes it. */
    public String now() {
        return field(clock.instant());
    }

    /**
     * What was typed into a field for a moment, in the office's zone; a time without its day is the next one to come.
     *
     * @param name of the field, for the refusal of what is no time
     */
    public Instant parse(String value, String name) {
        return parse(value, name, TimeLean.AHEAD);
    }

    /** As {@link #parse}, of what has happened: a time without its day is the last one gone. */
    public Instant parseGone(String value, String name) {
        return parse(value, name, TimeLean.BACK);
    }

    /** A time of the clock as the last one gone; empty for what is none. */
    public Optional<Instant> gone(String typed) {
        return instant(typed, TimeLean.BACK);
    }

    private Instant parse(String value, String name, TimeLean lean) {
        return instant(value, lean).orElseThrow(() -> new Refusal("web.refused.time", value).at(name));
    }

    private Optional<Instant> instant(String value, TimeLean lean) {
        return moment(value, lean).map(at -> at.atZone(offices.zone()).toInstant());
    }

    /** As {@link TypedMoment} reads it, now and here. */
    public Optional<LocalDateTime> moment(String value, TimeLean lean) {
        return TypedMoment.read(value, local(clock.instant()), lean)
                .filter(typed -> PlausibleYears.written(typed.toLocalDate()));
    }

    /**
     * A due time as people say it ({@link TimeLean#DUE}), in the office's zone.
     *
     * @param name of the field, for the refusal of what is no due time
     */
    public Instant due(String value, String name) {
        return moment(value, TimeLean.DUE)
                .map(due -> due.atZone(offices.zone()).toInstant())
                .orElseThrow(() -> new Refusal("web.refused.due", value).at(name));
    }
}
