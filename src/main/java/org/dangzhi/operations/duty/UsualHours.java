package org.dangzhi.operations.duty;

import java.time.LocalTime;

/** Hours that duty rooms usually have, for an office that has none yet. */
enum UsualHours {
    DAY_AND_NIGHT {
        @Override
        void addTo(DutyHabits habits) {
            habits.addShiftKind("白班", LocalTime.of(8, 0), 12 * HOUR, Pattern.EVERY_DAY);
            habits.addShiftKind("夜班", LocalTime.of(20, 0), 12 * HOUR, Pattern.EVERY_DAY);
        }
    },
    WHOLE_DAY {
        @Override
        void addTo(DutyHabits habits) {
            habits.addShiftKind("全天", LocalTime.of(8, 0), 24 * HOUR, Pattern.EVERY_DAY);
        }
    },
    THREE_SHIFTS {
        @Override
        void addTo(DutyHabits habits) {
            habits.addShiftKind("早班", LocalTime.of(8, 0), 8 * HOUR, Pattern.EVERY_DAY);
            habits.addShiftKind("中班", LocalTime.of(16, 0), 8 * HOUR, Pattern.EVERY_DAY);
            habits.addShiftKind("夜班", LocalTime.of(0, 0), 8 * HOUR, Pattern.EVERY_DAY);
        }
    },
    /** Whole days on days off, from the end of the office's hours to their begin on workdays. */
    OFF_HOURS {
        @Override
        void addTo(DutyHabits habits) {
            habits.addShiftKind("假日全天", LocalTime.of(8, 0), 24 * HOUR, Pattern.on(Days.DAYS_OFF));
            habits.addShiftKind("班后值班", LocalTime.of(18, 0), 14 * HOUR, Pattern.on(Days.WORKDAYS));
        }
    };

    private static final int HOUR = 60;

    abstract void addTo(DutyHabits habits);
}
