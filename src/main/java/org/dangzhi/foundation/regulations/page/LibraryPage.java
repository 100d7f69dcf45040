package org.dangzhi.foundation.regulations.page;

import java.util.List;
import org.dangzhi.foundation.web.SelectOption;
import org.dangzhi.foundation.web.Tab;

/**
 * The library with what it was asked for: a list of regulations, or the clauses that were found.
 *
 * @param on as the field of the day holds it, empty for any
 * @param asked whether clauses were looked for; then {@code hits} are shown
 * @param hint what to do about words that cannot be looked for; empty for none
 * @param empty whether there is no regulation at all
 */
public record LibraryPage(
        List<Tab> tabs,
        String q,
        String level,
        List<SelectOption> levels,
        String category,
        List<SelectOption> categories,
        String on,
        boolean asked,
        String hint,
        boolean filtered,
        boolean empty,
        List<RegulationRow> rows,
        List<RegulationRow> titled,
        List<ClauseHit> hits,
        List<RegulationRow> drafts,
        String total,
        String first,
        String next,
        String export) {

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
