package org.dangzhi.operations.roster.page;

import java.util.List;
import org.dangzhi.foundation.web.Tab;

/** The rules, as the office has set them. */
public record RulesPage(List<Tab> tabs, List<Tab> parts, List<Row> rows) {

    /**
     * @param amount empty where the rule has none
     * @param hint what the amount counts, and how a weight is meant
     */
    public record Row(
            String code,
            String title,
            String hint,
            boolean active,
            boolean mayBeMust,
            boolean must,
            String amount,
            int least,
            int most,
            String weight) {}
}
