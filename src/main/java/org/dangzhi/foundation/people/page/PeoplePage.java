package org.dangzhi.foundation.people.page;

import java.util.List;
import org.dangzhi.foundation.web.SelectOption;
import org.dangzhi.foundation.web.page.FilterBar;
import org.dangzhi.foundation.web.page.Paging;

/**
 * The list of persons.
 *
 * @param export address of the same list as xlsx; empty if the reader may not take it away
 */
public record PeoplePage(
        Search asked,
        FilterBar filters,
        List<SelectOption> units,
        List<Row> rows,
        Paging paging,
        String export,
        boolean mayWrite) {

    /**
     * What was asked for.
     *
     * @param former whether those who left are listed, too
     */
    public record Search(String typed, String unit, boolean former, String size) {

        /** Whether anything narrows or widens the list. */
        public boolean any() {
            return !typed.isEmpty() || !unit.isEmpty() || former;
        }
    }

    /** @param left last day of somebody who left; empty for the others */
    public record Row(
            String id,
            String name,
            String post,
            String unit,
            String rank,
            List<PersonPage.Number> phones,
            String left) {}
}
