package org.dangzhi.foundation.regulations.page;

import java.util.List;
import org.dangzhi.foundation.web.SelectOption;
import org.dangzhi.foundation.web.Tab;

/**
 * What a booklet shall hold: levels and categories, and of those the regulations that stay ticked.
 *
 * @param chosen by part; empty parts are left out
 */
public record BookletPage(
        List<Tab> tabs,
        String title,
        String subtitle,
        String on,
        boolean all,
        Choice levels,
        Choice categories,
        List<Part> parts,
        int regulations,
        String query) {

    /** @param chosen values of those that are ticked */
    public record Choice(List<SelectOption> options, List<String> chosen) {}

    public record Part(String heading, List<Row> rows) {}

    /** @param remark what is printed beside it: a summary, or repealed */
    public record Row(String id, String title, String number, String remark, boolean left) {}
}
