package org.dangzhi.foundation.regulations.page;

import java.util.List;
import org.dangzhi.foundation.web.SelectOption;

/**
 * What may go into a booklet: of the levels and categories that were asked for what is in force on a day, all of it ticked.
 *
 * @param all whether what is not in force is offered, too
 * @param parts empty ones are left out
 * @param ticked how many are
 */
public record BookletPage(
        String title, String on, boolean all, Choice levels, Choice categories, List<Part> parts, int ticked) {

    /** @param chosen values of those that are ticked */
    public record Choice(List<SelectOption> options, List<String> chosen) {}

    public record Part(String heading, List<Row> rows) {}

    /** @param remark what is printed beside it: a summary, or repealed */
    public record Row(String id, String title, String number, String remark, boolean ticked) {}
}
