package org.dangzhi.foundation.web;

import static java.time.ZoneOffset.UTC;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ValueRange;

/** Years that a duty room writes. What lies beyond is a slip of the pen, and soon more than the database can hold. */
public final class PlausibleYears {

    private static final ValueRange WRITTEN = ValueRange.of(1900, 2199);

    private PlausibleYears() {}

    public static boolean written(LocalDate day) {
        return WRITTEN.isValidIntValue(day.getYear());
    }

    public static boolean written(YearMonth month) {
        return WRITTEN.isValidIntValue(month.getYear());
    }

    /** @throws DateTimeException beyond those years: nobody gave out such a key */
    public static Instant within(Instant instant) {
        if (!written(instant)) throw new DateTimeException("No year that is written: " + instant);
        return instant;
    }

    public static boolean written(Instant instant) {
        return WRITTEN.isValidIntValue(instant.atOffset(UTC).getYear());
    }
}
