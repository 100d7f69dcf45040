package org.dangzhi.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** axe-core on a page, beside every document that the page opens from now on. */
final class Axe {

    private static final String SOURCE = source();

    private final Page page;

    Axe(Page page) {
        this.page = page;
        page.addInitScript(SOURCE);
    }

    /** Rules of WCAG 2.2 AA that the page breaks, a line each with the first element. */
    List<String> wcag22AA() {
        return broken("tag", List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"));
    }

    List<String> contrast() {
        return broken("rule", List.of("color-contrast"));
    }

    @SuppressWarnings("unchecked")
    private List<String> broken(String type, List<String> values) {
        return (List<String>) page.evaluate("""
                asked => axe.run(document, { runOnly: asked, resultTypes: ["violations"], preload: false })
                    .then(({ violations }) => violations.map(({ id, nodes }) =>
                        `${id} at ${nodes[0].target}: ${nodes[0].failureSummary}`))
                """, Map.of("type", type, "values", values));
    }

    private static String source() {
        try (var script = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
