package org.dangzhi.engine.rostersolver;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** Period over which something is counted; one that reaches beyond the horizon counts what lies inside. */
public enum CountingPeriod {
    /** From Monday to Sunday. */
    @JsonProperty("week")
    WEEK,
    @JsonProperty("month")
    MONTH,
    @JsonProperty("horizon")
    HORIZON;

    /** First day of the period of a day. */
    public LocalDate begin(LocalDate day, LocalDate horizon) {
        return switch (this) {
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case HORIZON -> horizon;
        };
    }
}
