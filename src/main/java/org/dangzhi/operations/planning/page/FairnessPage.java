package org.dangzhi.operations.planning.page;

import java.util.List;
import org.dangzhi.foundation.web.page.BarChart;

/**
 * Page of what each has served.
 *
 * @param said from when to when
 * @param groups one a part of the roster; empty while nobody stands on it
 */
public record FairnessPage(String said, List<Group> groups) {

    /**
     * A part of the roster, which shares its duties among its own people.
     *
     * @param spread of all duties: most less least
     * @param kinds of duty that are counted, as column heads after that of all
     */
    public record Group(
            String name, String spread, BarChart chart, List<String> kinds, List<Row> rows, String export) {}

    /** @param counts all duties, then those of each kind */
    public record Row(String name, List<String> counts) {}
}
