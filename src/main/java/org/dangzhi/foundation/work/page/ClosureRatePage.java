package org.dangzhi.foundation.work.page;

import java.util.List;
import org.dangzhi.foundation.web.Tab;
import org.dangzhi.foundation.web.page.BarChart;
import org.jspecify.annotations.Nullable;

/**
 * Page of the closure rate: how many of the items that fell due in a month were closed, and when.
 *
 * @param month {@code 2026-11}
 * @param said the same in words
 * @param chart of the rows; absent where there are none
 */
public record ClosureRatePage(
        List<Tab> views,
        String view,
        String month,
        String said,
        String previous,
        String next,
        String export,
        List<Row> rows,
        Row all,
        @Nullable BarChart chart) {

    /**
     * @param said the figures in a sentence, for a narrow screen
     * @param closed whole percent, for the bar; {@code rate} the same with a decimal
     * @param address the list of what is open behind the row; empty for none
     */
    public record Row(
            String name,
            String due,
            String onTime,
            String late,
            String open,
            String said,
            int closed,
            String rate,
            String onTimeRate,
            String address) {}
}
