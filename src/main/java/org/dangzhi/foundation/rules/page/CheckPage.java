package org.dangzhi.foundation.rules.page;

import java.util.List;
import org.dangzhi.foundation.web.Choice;
import org.dangzhi.foundation.web.Tab;

/**
 * The page on which facts are typed and judged.
 *
 * @param kind of node, or {@code CASE}
 * @param profile in words
 */
public record CheckPage(
        List<Tab> tabs,
        List<Choice> kinds,
        String kind,
        String on,
        String profile,
        FactFields fields,
        Findings findings) {}
