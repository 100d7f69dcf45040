package org.dangzhi.operations.duty;

import jakarta.validation.constraints.NotNull;
import org.dangzhi.foundation.calendar.CalendarDay;
import org.springframework.data.relational.core.mapping.Column;

/**
 * Pattern of a kind of shift: when it is held, and which of its places are wanted then. Its primary always is.
 *
 * @param held {@link HeldDays#WORKDAYS} for evenings after the office closes, {@link HeldDays#DAYS_OFF} for whole days at home
 */
public record ShiftPattern(
        @NotNull @Column("held_on") HeldDays held,
        @NotNull @Column("secondary_on") HeldDays secondary,
        @NotNull @Column("leader_on") HeldDays leader,
        @NotNull @Column("driver_on") HeldDays driver) {

    /** All places, every day. */
    public static final ShiftPattern EVERY_DAY = on(HeldDays.EVERY);

    /** All places on those days. */
    public static ShiftPattern on(HeldDays held) {
        return new ShiftPattern(held, HeldDays.EVERY, HeldDays.EVERY, HeldDays.EVERY);
    }

    /** Whether somebody is wanted in that place on that day. */
    public boolean wants(CalendarDay day, DutyPost post) {
        if (!held.hold(day)) return false;
        return switch (post) {
            case PRIMARY -> true;
            case SECONDARY -> secondary.hold(day);
            case LEADER -> leader.hold(day);
            case DRIVER -> driver.hold(day);
        };
    }
}
