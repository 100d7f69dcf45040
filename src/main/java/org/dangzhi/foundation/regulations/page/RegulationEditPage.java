package org.dangzhi.foundation.regulations.page;

import java.util.List;
import org.dangzhi.foundation.records.StoredFile;
import org.dangzhi.foundation.web.SelectOption;

/**
 * Page with the form of a regulation.
 *
 * @param summary clauses and doubts in words
 * @param doubted whether some are to be looked at
 * @param originals the file it was loaded from, if any
 */
public record RegulationEditPage(
        RegulationHeader head,
        String summary,
        boolean doubted,
        boolean draft,
        RegulationForm form,
        RegulationDaysForm days,
        List<SelectOption> levels,
        List<SelectOption> categories,
        List<SelectOption> wholes,
        List<StoredFile> originals) {

    /** As a field of type date holds it. */
    public static String day(java.time.@org.jspecify.annotations.Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
