package org.dangzhi.foundation.rules.page;

import java.util.List;
import org.dangzhi.foundation.web.SelectOption;

/** Amounts that standards look up, by table and province. */
public record LimitsPage(
        List<SelectOption> tables,
        String table,
        List<SelectOption> provinces,
        String province,
        List<Row> rows,
        boolean mayWrite) {

    /** @param own whether the office laid it over the shipped one */
    public record Row(String place, String band, String season, String amount, String source, boolean own) {}
}
