package org.dangzhi.operations.dutylog.page;

import java.util.List;
import org.dangzhi.operations.duty.ShiftCard;

/**
 * What of the log changes while one looks at it.
 *
 * @param address where it is fetched again
 * @param rest says that only the latest are shown and leads to all; none when all are
 * @param byDay whether it is a day, cut at midnight; otherwise a shift
 * @param any whether the day has entries at all, shown or not
 */
public record LogLive(
        String address,
        List<Segment> segments,
        List<LogEntry> entries,
        LogEntry.Link rest,
        List<ShiftCard> shifts,
        Progress progress,
        List<Count> tally,
        boolean any,
        boolean byDay) {

    public record Segment(String address, String label, boolean here) {}

    /** @param open what is left before the handover, in words; empty for nothing */
    public record Progress(int checked, int checkable, String open) {}

    public record Count(String label, String count) {}
}
