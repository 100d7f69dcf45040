package org.dangzhi.operations.planning;

import java.time.LocalDate;
import java.time.temporal.IsoFields;

/** The quarter that is planned and wished for: the one after the present. */
public final class PlanningQuarter {

    private static final int MONTHS = 3;

    private PlanningQuarter() {}

    /** Its first day. */
    public static LocalDate first(LocalDate today) {
        return today.with(IsoFields.DAY_OF_QUARTER, 1).plusMonths(MONTHS);
    }

    /** Its last day. */
    public static LocalDate last(LocalDate today) {
        return first(today).plusMonths(MONTHS).minusDays(1);
    }
}
