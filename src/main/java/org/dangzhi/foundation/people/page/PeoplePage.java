package org.dangzhi.foundation.people.page;

import java.util.List;
import org.dangzhi.foundation.web.SelectOption;
import org.dangzhi.foundation.web.Tab;

/**
 * The list of persons.
 *
 * @param export address of the same list as xlsx; empty if the reader may not take it away
 * @param first address of the list's beginning; empty there
 * @param next address of the next part; empty at the end
 */
public record PeoplePage(
        List<Tab> tabs,
        String typed,
        String unit,
        boolean former,
        String size,
        List<SelectOption> units,
        List<Row> rows,
        String total,
        String first,
        String next,
        String export,
        boolean mayWrite) {

    /** @param left last day of somebody who left; empty for the others */
    public record Row(
            String id,
            String name,
            String post,
            String unit,
            String rank,
            List<PersonPage.Number> phones,
            String left) {}

    public boolean asked() {
        return !typed.isEmpty() || !unit.isEmpty() || former;
    }
}
