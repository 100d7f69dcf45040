package org.dangzhi.foundation.audit.page;

import java.util.List;
import org.dangzhi.foundation.web.SelectOption;
import org.dangzhi.foundation.web.Tab;

/**
 * The auditor's list.
 *
 * @param tabs the office's trail, and for the topmost office what belongs to none; empty for the others
 * @param next address of the next part; empty at the end
 * @param export address of the same list as Excel
 * @param head the day's link, for comparing with the printed log; empty when there is none
 */
public record TrailPage(
        Criteria asked,
        List<SelectOption> kinds,
        List<TrailRow> rows,
        String total,
        String next,
        String export,
        List<Tab> tabs,
        String tab,
        String head) {

    /** What stands in the search form. */
    public record Criteria(String who, String kind, String from, String to, String subject, String words) {}
}
