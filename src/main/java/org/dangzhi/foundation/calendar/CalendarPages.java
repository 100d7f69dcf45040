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
import org.dangzhi.foundation.web.Permits;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.Times;
import org.springframework.stereotype.Component;

/** Puts a year into the words of its page. */
@Component
class CalendarPages {

    private static final int WEEK = 7;
    private static final CalendarPage.Cell OUTSIDE = new CalendarPage.Cell("", "", "", "", "", false);

    private final WorkingDays days;
    private final OfficeDays own;
    private final Permits permits;
    private final Texts texts;
    private final Times times;

    CalendarPages(WorkingDays days, OfficeDays own, Permits permits, Texts texts, Times times) {
        this.days = days;
        this.own = own;
        this.permits = permits;
        this.texts = texts;
        this.times = times;
    }

    CalendarPage year(int year) {
        var all = days.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        return new CalendarPage(
                year,
                days.published(year),
                Long.toString(all.stream().filter(Day::isWorkingDay).count()),
                Long.toString(all.stream().filter(Day::statutory).count()),
                Arrays.stream(DayOfWeek.values())
                        .map(day -> day.getDisplayName(TextStyle.NARROW, Texts.locale()))
                        .toList(),
                IntStream.rangeClosed(1, 12)
                        .mapToObj(month -> month(YearMonth.of(year, month), all))
                        .toList(),
                own.of(year).stream().map(this::own).toList(),
                permits.may(Permissions.WRITE));
    }

    /** Weeks from Monday; what lies outside of the month is empty. */
    private CalendarPage.Month month(YearMonth month, List<Day> year) {
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

    private CalendarPage.Cell cell(Day day) {
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

    private static String style(Day day) {
        if (day.statutory()) return "law";
        return switch (day.kind()) {
            case HOLIDAY -> "off";
            case ADJUSTED_WORKDAY -> "work";
            case WEEKEND -> "weekend";
            case WORKDAY -> "";
        };
    }

    private CalendarPage.Own own(Day day) {
        var name = day.name();
        return new CalendarPage.Own(
                day.date().toString(), times.day(day.date()), kindOf(day), name == null ? "" : name);
    }

    private String kindOf(Day day) {
        return texts.t(day.statutory() ? "calendar.kind.STATUTORY" : "calendar.kind." + day.kind());
    }
}
