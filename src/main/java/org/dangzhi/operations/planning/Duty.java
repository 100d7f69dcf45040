package org.dangzhi.operations.planning;

import org.dangzhi.foundation.calendar.Day;

/** Kinds of duty that are counted and shared out apart. A night counts as night and by its day as well. */
enum Duty {
    WORKDAY,
    /** Days off that the holiday regulation does not name, adjusted ones included. */
    WEEKEND,
    STATUTORY,
    NIGHT;

    boolean counts(Day day, boolean night) {
        return switch (this) {
            case WORKDAY -> day.isWorkingDay();
            case WEEKEND -> !day.isWorkingDay() && !day.statutory();
            case STATUTORY -> day.statutory();
            case NIGHT -> night;
        };
    }

    /** Who leads or drives a whole day has no nights of his own. */
    boolean concerns(Part part) {
        return this != NIGHT || !part.wholeDay();
    }

    /** As fairness rules of a problem are called: {@code OFFICER.NIGHT}. */
    String of(Part part) {
        return part + "." + this;
    }

    RuleCode rule() {
        return RuleCode.valueOf("FAIR_" + this);
    }

    String word() {
        return "planning.duty." + name();
    }
}
