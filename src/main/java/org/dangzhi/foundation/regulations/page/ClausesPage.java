package org.dangzhi.foundation.regulations.page;

import java.util.List;

/**
 * The clauses of a regulation, to be corrected.
 *
 * @param summary how many there are, and how many are to be looked at
 * @param version of the regulation
 */
public record ClausesPage(EditHead head, String summary, int version, List<EditRow> rows) {

    public List<EditRow> doubted() {
        return rows.stream().filter(EditRow::doubted).toList();
    }
}
