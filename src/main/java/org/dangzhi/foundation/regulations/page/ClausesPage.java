package org.dangzhi.foundation.regulations.page;

import java.util.List;

/**
 * The clauses of a regulation, to be corrected.
 *
 * @param summary how many there are, and how many are to be looked at
 * @param version of the regulation
 */
public record ClausesPage(RegulationHeader head, String summary, int version, List<ClauseEditRow> rows) {

    public List<ClauseEditRow> doubted() {
        return rows.stream().filter(ClauseEditRow::doubted).toList();
    }
}
