package org.dangzhi.foundation.regulations.page;

import java.util.List;
import org.dangzhi.foundation.web.SelectOption;
import org.dangzhi.foundation.web.page.Paging;

/**
 * The library with what it was asked for: a list of regulations, or the clauses that were found.
 *
 * @param asked whether clauses were looked for; then {@code found} is shown
 * @param empty whether there is no regulation at all
 * @param export address of the same as a sheet
 */
public record LibraryPage(
        Search search,
        boolean asked,
        Hits found,
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
     * @param alike words of the same meaning that were looked for too; empty for none
     * @param titled regulations whose titles hold the words
     */
    public record Hits(String hint, String alike, List<RegulationRow> titled, List<LevelCount> levels, List<Law> laws) {

        public static final Hits NOTHING = new Hits("", "", List.of(), List.of(), List.of());
    }

    /**
     * How many clauses were found of one level, or of all.
     *
     * @param count empty where more were found than are counted
     */
    public record LevelCount(String seal, String word, String address, String count, boolean here) {}

    /** A regulation with what was found in it. */
    public record Law(
            String seal,
            String level,
            String title,
            String number,
            String since,
            String address,
            RegulationStateLabel standing,
            List<ClauseHit> hits) {}

    /** A clause that was found. */
    public record ClauseHit(String address, List<HighlightedText> heading, List<HighlightedText> text) {}
}
