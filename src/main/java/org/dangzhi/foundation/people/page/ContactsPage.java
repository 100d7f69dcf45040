package org.dangzhi.foundation.people.page;

import java.util.List;
import org.dangzhi.foundation.web.page.FilterBar;

/**
 * The list of contacts.
 *
 * @param side {@code in}, {@code out}, or empty for both
 * @param export address of the same list as xlsx; empty if the reader may not take it away
 */
public record ContactsPage(
        String typed,
        String side,
        FilterBar filters,
        List<Row> rows,
        String total,
        String first,
        String next,
        String export,
        boolean mayWrite) {

    public record Row(String id, String unit, String name, String post, List<PersonPage.Number> phones, String note) {}

    public boolean asked() {
        return !typed.isEmpty() || !side.isEmpty();
    }
}
