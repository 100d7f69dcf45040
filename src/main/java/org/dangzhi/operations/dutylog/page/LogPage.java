package org.dangzhi.operations.dutylog.page;

import java.util.List;
import org.dangzhi.foundation.web.SelectOption;
import org.dangzhi.foundation.web.Tab;

/**
 * A day of the log.
 *
 * @param next empty on the last day there is
 * @param now for the quick entry's clock
 */
public record LogPage(
        List<Tab> tabs,
        String day,
        String dayShown,
        String shift,
        String previous,
        String next,
        boolean today,
        String lunar,
        String weather,
        LogLive live,
        List<String> phrases,
        List<SelectOption> kinds,
        String now,
        String word,
        String pdf,
        String export,
        boolean mayWrite) {}
