package org.dangzhi.operations.dutylog.page;

import java.util.List;
import org.dangzhi.foundation.web.SelectOption;

/**
 * A shift of the log, or a day of it.
 *
 * @param quick where the viewer writes into it, if they may: the shift on duty
 */
public record LogPage(Span span, Sky sky, LogLive live, QuickEntry quick, Papers papers, boolean mayWrite) {

    /**
     * @param value of the day's field
     * @param shift its kind and hours; for a day the kind on duty now, empty on another day
     * @param previous address of the one before; empty where there is none
     * @param next address of the next one; empty where none has begun
     * @param other the day of the shift, or a shift of the day
     */
    public record Span(
            boolean byDay, String value, String shown, String shift, String previous, String next, String other) {}

    public record Sky(String lunar, String weather) {}

    /** @param now for its clock */
    public record QuickEntry(String now, List<String> phrases, List<SelectOption> kinds) {}

    /** Addresses. */
    public record Papers(String word, String pdf, String export) {}
}
