package org.dangzhi.foundation.readings;

import java.time.Duration;

/** Limits of readings: how long, how many, how often. The database holds the lengths too. */
final class ReadingLimits {

    static final int TITLE = 120;
    static final int ADDRESS = 200;
    static final int KIND = 40;
    static final int SUBJECT = 200;
    static final int NOTE = 2_000;
    static final int YEARS_AHEAD = 10;
    /** Names typed at once; whole units are ticked. */
    static final int NAMES = 100;

    static final Duration BETWEEN_REMINDERS = Duration.ofHours(1);

    private ReadingLimits() {}
}
