package org.dangzhi.operations.duty.settings;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.dangzhi.foundation.office.TimeRange;
import org.dangzhi.operations.duty.ShiftKindId;
import org.dangzhi.operations.duty.ShiftPattern;
import org.dangzhi.operations.duty.ShiftPlan;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/** A kind of shift, the office's own: 白班 08:00–20:00. Once used it is retired, never removed. */
@Table(schema = "duty", name = "shift_kind")
public class ShiftKind {

    @Id
    private final ShiftKindId id;

    @Version
    private int version;

    private final String name;
    private final LocalTime begins;
    private final int minutes;
    private final boolean night;
    private final int position;
    private boolean active;

    @Embedded.Empty
    private ShiftPattern pattern;

    ShiftKind(
            ShiftKindId id,
            String name,
            LocalTime begins,
            int minutes,
            boolean night,
            int position,
            boolean active,
            ShiftPattern pattern) {
        this.id = id;
        this.name = name;
        this.begins = begins;
        this.minutes = minutes;
        this.night = night;
        this.position = position;
        this.active = active;
        this.pattern = pattern;
    }

    /** @param begins also its place among the kinds: they stand in the order of the day */
    public static ShiftKind of(String name, LocalTime begins, int minutes, ShiftPattern pattern) {
        boolean night = (begins.getHour() >= 17 || begins.getHour() < 4) && minutes < 24 * 60;
        return new ShiftKind(
                new ShiftKindId(TimeOrderedIds.next()),
                name,
                begins,
                minutes,
                night,
                begins.toSecondOfDay() / 60,
                true,
                pattern);
    }

    public ShiftKind active(boolean wanted) {
        active = wanted;
        return this;
    }

    public ShiftKind pattern(ShiftPattern wanted) {
        pattern = wanted;
        return this;
    }

    /** The hours of a shift that begins on that day. */
    public TimeRange on(LocalDate day, ZoneId zone) {
        return seen().on(day, zone);
    }

    /** {@code 08:00–20:00} */
    public String hours() {
        return begins + "–" + begins.plusMinutes(minutes);
    }

    public ShiftPlan.Kind seen() {
        return new ShiftPlan.Kind(id, name, begins, minutes, night, pattern);
    }

    public ShiftKindId id() {
        return id;
    }

    public String name() {
        return name;
    }

    public boolean night() {
        return night;
    }

    public ShiftPattern pattern() {
        return pattern;
    }

    public boolean active() {
        return active;
    }
}
