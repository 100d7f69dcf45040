package org.dangzhi.operations.planning.feeds;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Alarms that a calendar address offers: none, unless its owner wishes for one. */
final class FeedAlarm {

    private static final int HOUR = 60;

    /** How many minutes before a shift: on the way, before leaving, the evening before. */
    static final List<Integer> MINUTES = List.of(15, 30, HOUR, 2 * HOUR, 12 * HOUR, 24 * HOUR);

    private FeedAlarm() {}

    /** Null for what is not offered. */
    static @Nullable Integer offered(@Nullable Integer minutes) {
        return minutes != null && MINUTES.contains(minutes) ? minutes : null;
    }

    static boolean wholeHours(int minutes) {
        return minutes % HOUR == 0;
    }

    static int hours(int minutes) {
        return minutes / HOUR;
    }
}
