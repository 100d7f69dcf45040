package org.dangzhi.foundation.rules.page;

import java.util.List;

/** Cases that were judged and kept. */
public record CasesPage(List<Row> rows, String next, String first) {

    /** @param said what is found today by the rules of its day */
    public record Row(String day, String title, String said, String kind) {}
}
