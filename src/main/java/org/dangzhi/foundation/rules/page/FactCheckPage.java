package org.dangzhi.foundation.rules.page;

import java.util.List;
import org.dangzhi.foundation.web.SelectOption;

/**
 * Page on which facts are typed and judged.
 *
 * @param kind of node, or {@code CASE}
 * @param profile in words
 */
public record FactCheckPage(
        List<SelectOption> kinds, String kind, String on, String profile, FactFields fields, Findings findings) {}
