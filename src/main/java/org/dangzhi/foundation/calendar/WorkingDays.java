package org.dangzhi.foundation.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The office's calendar. In years that are not yet published the statutory days are off, all others count by the week alone. */
public interface WorkingDays {

    CalendarDay of(LocalDate day);

    /** Each day from the first to the last, both included. */
    List<CalendarDay> between(LocalDate first, LocalDate last);

    boolean isWorkingDay(LocalDate day);

    /**
     * The working day that many working days after {@code day}, which itself does not count; before it, if negative.
     * Zero gives {@code day} back, working day or not.
     */
    LocalDate plusWorkingDays(LocalDate day, int workingDays);

    /** Working days after {@code from}, up to and including {@code to}; negative when {@code to} is earlier. */
    long workingDaysBetween(LocalDate from, LocalDate to);

    /** When work ends on that day: by then is done what is due on a day and at no hour. */
    Instant endOfWork(LocalDate day);

    /** Whether the arrangement of that year is known: shipped, or imported by the office. */
    boolean published(int year);
}
