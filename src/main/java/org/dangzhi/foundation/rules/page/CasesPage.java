package org.dangzhi.foundation.rules.page;

import java.util.List;
import org.dangzhi.foundation.web.Tab;

/** Cases that were judged and kept. */
public record CasesPage(List<Tab> tabs, List<Row> rows, String next, String first) {

    /** @param said what is found today by the rules of its day */
    public record Row(String day, String title, String said, String kind) {}
}
