package org.dangzhi.foundation.calendar.page;

import java.util.List;

/**
 * A year of the office's calendar.
 *
 * @param months twelve
 * @param forecast of the arrangement while it is not published; empty once it is
 * @param own the office's own days of the year
 * @param endOfWork as a field holds it
 */
public record CalendarPage(
        int year,
        boolean published,
        String workingDays,
        String statutoryDays,
        List<String> weekdays,
        List<Month> months,
        List<Own> own,
        List<Forecast> forecast,
        String endOfWork,
        boolean mayWrite) {

    public record Month(String title, List<List<Cell>> weeks) {}

    /**
     * One day; {@code number} is empty outside of the month.
     *
     * @param mark 休, 班, 法 or empty
     * @param kind style: {@code off}, {@code work}, {@code law}, {@code weekend} or empty
     * @param title the day in words, with the holiday's name
     */
    public record Cell(String date, String number, String mark, String kind, String title, boolean today) {}

    /** A holiday as it may be arranged. @param worked days worked for it, in words; empty for none */
    public record Forecast(String name, String days, String worked) {}

    public record Own(String date, String day, String kind, String name) {}
}
