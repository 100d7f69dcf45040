package org.dangzhi.operations.planning.page;

import java.util.List;
import org.dangzhi.foundation.web.SelectOption;
import org.dangzhi.foundation.web.Tab;

/**
 * Wishes and absences of the coming year, and the form of one more.
 *
 * @param forOthers whether they may be entered for others too
 */
public record WishesPage(
        List<Tab> tabs,
        List<Row> rows,
        List<SelectOption> sorts,
        List<SelectOption> kinds,
        String me,
        String myName,
        String today,
        boolean forOthers) {

    /** @param kind class of its tag */
    public record Row(
            String id, String name, String sort, String kind, String days, String shift, boolean strong, String note) {}
}
