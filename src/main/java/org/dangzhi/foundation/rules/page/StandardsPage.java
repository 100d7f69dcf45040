package org.dangzhi.foundation.rules.page;

import java.util.List;
import org.dangzhi.foundation.web.SelectOption;

/**
 * The list of standards, narrowed.
 *
 * @param mayWrite whether standards may be changed here
 */
public record StandardsPage(Search search, Profile profile, List<Row> rows, String total, boolean mayWrite) {

    /** @param on as the field of the day holds it: only what is in force on it; empty for any */
    public record Search(String words, String about, String severity, String origin, String on, Options options) {}

    public record Options(List<SelectOption> kinds, List<SelectOption> severities, List<SelectOption> origins) {}

    /** @param chosen the office's */
    public record Profile(String chosen, List<SelectOption> options) {}

    /**
     * One standard.
     *
     * @param limit what it asks, in a sentence
     * @param own edition of the office, in words; empty for a shipped one
     * @param uncertain whether its figure is to be checked or the office's own setting
     */
    public record Row(
            String address,
            String title,
            String kind,
            String limit,
            String severity,
            String severityKind,
            CitedClause cited,
            String from,
            String own,
            boolean uncertain) {}
}
