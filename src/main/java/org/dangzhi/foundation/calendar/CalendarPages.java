package org.dangzhi.foundation.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dangzhi.foundation.calendar.page.CalendarPage;
import org.dangzhi.foundation.web.CurrentPermissions;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.springframework.stereotype.Component;

/** Puts a year into the words of its page. */
@Component
class CalendarPages {

    private static final int WEEK = 7;
    private static final CalendarPage.Cell OUTSIDE = new CalendarPage.Cell("", "", "", "", "", false);

    private final WorkingDays days;
    private final CalendarDayCommands own;
    private final WorkingHours hours;
    private final CurrentPermissions permissions;
    private final Texts texts;
    private final TimeWords times;

    CalendarPages(
            WorkingDays days,
            CalendarDayCommands own,
            WorkingHours hours,
            CurrentPermissions permissions,
            Texts texts,
            TimeWords times) {
        this.days = days;
        this.own = own;
        this.hours = hours;
        this.permissions = permissions;
        this.texts = texts;
        this.times = times;
    }

    CalendarPage year(int year) {
        var all = days.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        return new CalendarPage(
                year,
                days.published(year),
                Long.toString(all.stream().filter(CalendarDay::isWorkingDay).count()),
                Long.toString(all.stream().filter(CalendarDay::statutory).count()),
                Arrays.stream(DayOfWeek.values())
                        .map(day -> day.getDisplayName(TextStyle.NARROW, Texts.locale()))
                        .toList(),
                IntStream.rangeClosed(1, 12)
                        .mapToObj(month -> month(YearMonth.of(year, month), all))
                        .toList(),
                own.of(year).stream().map(this::own).toList(),
                days.published(year)
                        ? List.of()
                        : ArrangementForecast.of(year).stream()
                                .map(this::forecast)
                                .toList(),
                hours.end().toString(),
                permissions.may(CalendarModule.WRITE));
    }

    /** Weeks from Monday; what lies outside of the month is empty. */
    private CalendarPage.Month month(YearMonth month, List<CalendarDay> year) {
        int before = month.atDay(1).getDayOfWeek().getValue() - 1;
        int after = Math.floorMod(-before - month.lengthOfMonth(), WEEK);
        var cells = Stream.of(
                        Stream.generate(() -> OUTSIDE).limit(before),
                        year.stream()
                                .filter(day -> day.date().getMonth() == month.getMonth())
                                .map(this::cell),
                        Stream.generate(() -> OUTSIDE).limit(after))
                .flatMap(part -> part)
                .toList();
        var weeks = IntStream.range(0, cells.size() / WEEK)
                .mapToObj(week -> cells.subList(week * WEEK, week * WEEK + WEEK))
                .toList();
        return new CalendarPage.Month(
                month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, Texts.locale()), weeks);
    }

    private CalendarPage.Cell cell(CalendarDay day) {
        var kind = style(day);
        var mark = kind.isEmpty() || kind.equals("weekend") ? "" : texts.t("calendar.mark." + kind);
        var title = (times.day(day.date()) + " " + kindOf(day) + " " + (day.name() == null ? "" : day.name())).strip();
        return new CalendarPage.Cell(
                day.date().toString(),
                Integer.toString(day.date().getDayOfMonth()),
                mark,
                kind,
                title,
                day.date().equals(times.today()));
    }

    private static String style(CalendarDay day) {
        if (day.statutory()) return "law";
        return switch (day.kind()) {
            case HOLIDAY -> "off";
            case ADJUSTED_WORKDAY -> "work";
            case WEEKEND -> "weekend";
            case WORKDAY -> "";
        };
    }

    private CalendarPage.Own own(CalendarDay day) {
        var name = day.name();
        return new CalendarPage.Own(
                day.date().toString(), times.day(day.date()), kindOf(day), name == null ? "" : name);
    }

    private CalendarPage.Forecast forecast(ArrangementForecast.Holiday holiday) {
        var worked = holiday.worked().stream().map(times::day).toList();
        return new CalendarPage.Forecast(
                holiday.name(),
                holiday.first().equals(holiday.last())
                        ? times.day(holiday.first())
                        : times.day(holiday.first()) + " – " + times.day(holiday.last()),
                worked.isEmpty() ? "" : texts.t("calendar.forecast.worked", String.join(", ", worked)));
    }

    private String kindOf(CalendarDay day) {
        return texts.t(day.statutory() ? "calendar.kind.STATUTORY" : "calendar.kind." + day.kind());
    }
}
