package org.dangzhi.foundation.regulations.page;

import java.util.List;
import org.dangzhi.foundation.web.SelectOption;
import org.dangzhi.foundation.web.Tab;
import org.dangzhi.foundation.web.page.Paging;

/**
 * The library with what it was asked for: a list of regulations, or the clauses that were found.
 *
 * @param asked whether clauses were looked for; then {@code found} is shown
 * @param empty whether there is no regulation at all
 * @param export address of the same as a sheet
 */
public record LibraryPage(
        List<Tab> tabs,
        Search search,
        boolean asked,
        Found found,
        boolean empty,
        List<RegulationRow> rows,
        List<RegulationRow> drafts,
        Paging paging,
        String export) {

    /** @param on as the field of the day holds it, empty for any */
    public record Search(
            String q,
            String level,
            List<SelectOption> levels,
            String category,
            List<SelectOption> categories,
            String on) {}

    /**
     * What was found.
     *
     * @param hint what to do about words that cannot be looked for; empty for none
     * @param titled regulations whose titles hold the words
     */
    public record Found(String hint, List<RegulationRow> titled, List<ClauseHit> hits) {

        public static final Found NOTHING = new Found("", List.of(), List.of());
    }

    /** A clause that was found. */
    public record ClauseHit(
            String address,
            List<HighlightedText> heading,
            List<HighlightedText> text,
            String regulation,
            String number,
            String level,
            RegulationStateLabel standing) {}
}
