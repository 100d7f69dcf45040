package org.dangzhi.operations.duty.settings;

import java.time.LocalTime;
import org.dangzhi.operations.duty.HeldDays;
import org.dangzhi.operations.duty.ShiftPattern;

/** Hours that shifts usually have, for an office that has none yet. */
public enum UsualShiftHours {
    DAY_AND_NIGHT {
        @Override
        public void addTo(DutySettings settings) {
            settings.addShiftKind("白班", LocalTime.of(8, 0), 12 * HOUR, ShiftPattern.EVERY_DAY);
            settings.addShiftKind("夜班", LocalTime.of(20, 0), 12 * HOUR, ShiftPattern.EVERY_DAY);
        }
    },
    WHOLE_DAY {
        @Override
        public void addTo(DutySettings settings) {
            settings.addShiftKind("全天", LocalTime.of(8, 0), 24 * HOUR, ShiftPattern.EVERY_DAY);
        }
    },
    THREE_SHIFTS {
        @Override
        public void addTo(DutySettings settings) {
            settings.addShiftKind("早班", LocalTime.of(8, 0), 8 * HOUR, ShiftPattern.EVERY_DAY);
            settings.addShiftKind("中班", LocalTime.of(16, 0), 8 * HOUR, ShiftPattern.EVERY_DAY);
            settings.addShiftKind("夜班", LocalTime.of(0, 0), 8 * HOUR, ShiftPattern.EVERY_DAY);
        }
    },
    /** Whole days on days off, from the end of the office's hours to their begin on workdays. */
    OFF_HOURS {
        @Override
        public void addTo(DutySettings settings) {
            settings.addShiftKind("假日全天", LocalTime.of(8, 0), 24 * HOUR, ShiftPattern.on(HeldDays.DAYS_OFF));
            settings.addShiftKind("班后值班", LocalTime.of(18, 0), 14 * HOUR, ShiftPattern.on(HeldDays.WORKDAYS));
        }
    };

    private static final int HOUR = 60;

    public abstract void addTo(DutySettings settings);
}
