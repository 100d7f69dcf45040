package org.dangzhi.operations.dutylog.page;

import java.util.List;
import org.dangzhi.operations.duty.ShiftCard;

/**
 * What of the log changes while one looks at it.
 *
 * @param address where it is fetched again
 * @param rest says that only the latest are shown, empty when all are; {@code restAddress} leads to all
 * @param checked of {@code checkable} entries
 */
public record LogLive(
        String address,
        List<Segment> segments,
        List<LogEntry> entries,
        String rest,
        String restAddress,
        List<ShiftCard> shifts,
        int checked,
        int checkable,
        String open,
        List<Count> tally,
        boolean any) {

    public record Segment(String address, String label, boolean here) {}

    public record Count(String label, String count) {}
}
