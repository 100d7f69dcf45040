package org.dangzhi.operations.planning.rules;

import org.dangzhi.foundation.calendar.CalendarDay;
import org.dangzhi.operations.planning.RosterPart;

/** Kind of duty that is counted and balanced by itself. A night counts twice: as a night and as its kind of day. */
public enum DutyKind {
    WORKDAY,
    /** Days off that the holiday regulation does not name, adjusted ones included. */
    WEEKEND,
    STATUTORY,
    NIGHT;

    public boolean counts(CalendarDay day, boolean night) {
        return switch (this) {
            case WORKDAY -> day.isWorkingDay();
            case WEEKEND -> !day.isWorkingDay() && !day.statutory();
            case STATUTORY -> day.statutory();
            case NIGHT -> night;
        };
    }

    /** Who leads or drives a whole day has no nights of their own. */
    public boolean concerns(RosterPart part) {
        return this != NIGHT || !part.wholeDay();
    }

    /** As fairness rules of a problem are called: {@code OFFICER.NIGHT}. */
    public String of(RosterPart part) {
        return part + "." + this;
    }

    public RosterRuleCode rule() {
        return RosterRuleCode.valueOf("FAIR_" + this);
    }

    public String word() {
        return "planning.duty." + name();
    }

    /** As {@link #word}, of a fairness rule by its name: {@code OFFICER.NIGHT}. */
    public static String wordOf(String fairness) {
        return valueOf(fairness.substring(fairness.indexOf('.') + 1)).word();
    }
}
