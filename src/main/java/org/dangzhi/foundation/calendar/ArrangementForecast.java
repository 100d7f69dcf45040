package org.dangzhi.foundation.calendar;

import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Forecast of a year's arrangement until it is published in November: the statutory days, with the days around them as the
 * arrangements of the last years were made. It is shown, and nothing is counted by it.
 */
final class ArrangementForecast {

    /**
     * A holiday.
     *
     * @param first day off of it, and {@code last}, both included
     * @param worked Saturdays and Sundays on which people work for it; empty for none
     */
    record Holiday(String name, LocalDate first, LocalDate last, List<LocalDate> worked) {}

    private static final int SPRING_DAYS = 8;
    private static final int LABOUR_DAYS = 5;
    private static final int NATIONAL_DAYS = 7;

    private final Map<LocalDate, String> statutory;
    private final Set<LocalDate> taken = new HashSet<>();

    private ArrangementForecast(Map<LocalDate, String> statutory) {
        this.statutory = statutory;
        taken.addAll(statutory.keySet());
    }

    /** In the order of days; empty for years of which the statutory days are not known. */
    static List<Holiday> of(int year) {
        return new ArrangementForecast(StatutoryDays.of(year)).holidays(year);
    }

    private List<Holiday> holidays(int year) {
        var runs = new ArrayList<Holiday>();
        var first = new LinkedHashMap<String, LocalDate>();
        statutory.forEach((day, name) -> first.putIfAbsent(name, day));
        first.forEach((name, day) -> {
            if (runs.isEmpty() || day.isAfter(runs.getLast().last())) runs.add(holiday(name, day, year));
        });
        runs.forEach(run -> taken.addAll(days(run.first(), run.last())));
        return runs.stream().map(this::withWorkedDays).toList();
    }

    private Holiday holiday(String name, LocalDate day, int year) {
        return switch (name) {
            case "春节" -> run(name, day, SPRING_DAYS);
            case "国庆节" -> run(name, day, holdsMidAutumn(year) ? NATIONAL_DAYS + 1 : NATIONAL_DAYS);
            case "劳动节" -> labour(name, day);
            default -> single(name, day);
        };
    }

    private static Holiday run(String name, LocalDate first, int days) {
        return new Holiday(name, first, first.plusDays(days - 1L), List.of());
    }

    private boolean holdsMidAutumn(int year) {
        var national = LocalDate.of(year, 10, 1);
        return days(national, national.plusDays(NATIONAL_DAYS)).stream()
                .anyMatch(day -> "中秋节".equals(statutory.get(day)));
    }

    /** The five days round the first and second of May for which the fewest are worked; the latest of several such. */
    private Holiday labour(String name, LocalDate first) {
        return IntStream.rangeClosed(0, LABOUR_DAYS - 2)
                .mapToObj(before -> run(name, first.minusDays(before), LABOUR_DAYS))
                .min(Comparator.comparingLong(this::toWork))
                .orElseThrow();
    }

    /** A single day joins the weekend it touches; a Tuesday or Thursday reaches it over the day between. */
    private static Holiday single(String name, LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case MONDAY -> new Holiday(name, day.minusDays(2), day, List.of());
            case TUESDAY -> new Holiday(name, day.minusDays(2), day, List.of());
            case WEDNESDAY -> new Holiday(name, day, day, List.of());
            case THURSDAY, FRIDAY -> new Holiday(name, day, day.plusDays(2), List.of());
            case SATURDAY -> new Holiday(name, day, day.plusDays(2), List.of());
            case SUNDAY -> new Holiday(name, day.minusDays(1), day.plusDays(1), List.of());
        };
    }

    /** Working days won beyond those that the law gives, a statutory day on a weekend among them (第六条). */
    private long toWork(Holiday run) {
        var days = days(run.first(), run.last());
        return days.stream().filter(day -> !isWeekend(day)).count()
                - days.stream().filter(statutory::containsKey).count();
    }

    private Holiday withWorkedDays(Holiday run) {
        long wanted = toWork(run);
        var before = free(run.first(), -1);
        var after = free(run.last(), 1);
        var worked = switch ((int) Math.max(wanted, 0)) {
            case 0 -> List.<LocalDate>of();
            case 1 -> List.of(isNearer(before, after, run) ? before : after);
            default -> List.of(before, after);
        };
        return new Holiday(run.name(), run.first(), run.last(), worked);
    }

    private static boolean isNearer(LocalDate before, LocalDate after, Holiday run) {
        return run.first().toEpochDay() - before.toEpochDay()
                <= after.toEpochDay() - run.last().toEpochDay();
    }

    /** The nearest weekend day that is free; a whole weekend that touches a long holiday stays free with it. */
    private LocalDate free(LocalDate edge, int step) {
        var day = edge.plusDays(step);
        boolean whole = day.getDayOfWeek() == (step > 0 ? SATURDAY : SUNDAY);
        if (whole) day = day.plusDays(2L * step);
        while (!isWeekend(day) || taken.contains(day)) day = day.plusDays(step);
        return day;
    }

    private static boolean isWeekend(LocalDate day) {
        return OfficeCalendar.byWeek(day) == CalendarDay.Kind.WEEKEND;
    }

    private static Set<LocalDate> days(LocalDate first, LocalDate last) {
        return Stream.concat(first.datesUntil(last), Stream.of(last)).collect(Collectors.toSet());
    }
}
