package org.dangzhi.operations.dutylog.page;

import java.util.List;
import org.dangzhi.foundation.web.SelectOption;

/**
 * A day of the log.
 *
 * @param quick where the viewer writes into it, if they may: today
 */
public record LogPage(Day day, Sky sky, LogLive live, QuickEntry quick, Papers papers, boolean mayWrite) {

    /**
     * @param value of its field
     * @param shift on duty now; empty on another day
     * @param next address of the next day; empty on the last day there is
     */
    public record Day(String value, String shown, String shift, String previous, String next) {}

    public record Sky(String lunar, String weather) {}

    /** @param now for its clock */
    public record QuickEntry(String now, List<String> phrases, List<SelectOption> kinds) {}

    /** Addresses. */
    public record Papers(String word, String pdf, String export) {}
}
