package org.dangzhi.operations.duty;

import jakarta.validation.constraints.NotNull;
import org.dangzhi.foundation.calendar.Day;
import org.springframework.data.relational.core.mapping.Column;

/**
 * When a kind of shift is held, and which of its places are wanted then. Its primary always is.
 *
 * @param held {@link Days#WORKDAYS} for evenings after the office closes, {@link Days#DAYS_OFF} for whole days at home
 */
public record Pattern(
        @NotNull @Column("held_on") Days held,
        @NotNull @Column("secondary_on") Days secondary,
        @NotNull @Column("leader_on") Days leader,
        @NotNull @Column("driver_on") Days driver) {

    /** All places, every day. */
    public static final Pattern EVERY_DAY = on(Days.EVERY);

    /** All places on those days. */
    public static Pattern on(Days held) {
        return new Pattern(held, Days.EVERY, Days.EVERY, Days.EVERY);
    }

    /** Whether somebody is wanted in that place on that day. */
    public boolean wants(Day day, Post post) {
        if (!held.hold(day)) return false;
        return switch (post) {
            case PRIMARY -> true;
            case SECONDARY -> secondary.hold(day);
            case LEADER -> leader.hold(day);
            case DRIVER -> driver.hold(day);
        };
    }
}
