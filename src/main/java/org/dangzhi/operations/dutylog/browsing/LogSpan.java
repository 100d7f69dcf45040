package org.dangzhi.operations.dutylog.browsing;

import java.time.LocalDate;
import org.dangzhi.operations.duty.Crew;

/** What of the log a page shows: the log of a shift, as people read it, or a day of it. */
sealed interface LogSpan {

    /** The whole of a shift, over midnight. */
    record OfShift(Crew crew) implements LogSpan {

        @Override
        public String condition() {
            return "e.shift_id = :span";
        }

        @Override
        public Object key() {
            return crew.shift().id();
        }

        @Override
        public String parameter() {
            return "shift=" + key();
        }

        @Override
        public LocalDate from() {
            return crew.day();
        }
    }

    record OfDay(LocalDate day) implements LogSpan {

        @Override
        public String condition() {
            return "e.day = :span";
        }

        @Override
        public Object key() {
            return day;
        }

        @Override
        public String parameter() {
            return "day=" + day;
        }

        @Override
        public LocalDate from() {
            return day;
        }
    }

    /** On an entry {@code e}, with {@code :span} for the {@link #key}. */
    String condition();

    Object key();

    /** As an address names it. */
    String parameter();

    /** The day on which it begins. */
    LocalDate from();

    default boolean byDay() {
        return this instanceof OfDay;
    }
}
