package org.dangzhi.operations.dutylog.page;

import java.util.List;
import org.dangzhi.foundation.web.SelectOption;

/**
 * What was found in the log.
 *
 * @param next address of the next part; empty on the last one
 * @param export address of the sheet
 */
public record LogSearchPage(
        Criteria asked, List<SelectOption> kinds, List<LogEntry> entries, String total, String next, String export) {

    /** @param any whether anything at all is looked for */
    public record Criteria(
            String words, String kind, String person, String personShown, String from, String to, boolean any) {}
}
