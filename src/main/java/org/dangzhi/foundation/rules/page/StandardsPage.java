package org.dangzhi.foundation.rules.page;

import java.util.List;
import org.dangzhi.foundation.web.SelectOption;
import org.dangzhi.foundation.web.Tab;

/**
 * The book of standards, narrowed.
 *
 * @param profile the office's; {@code mayWrite}: whether it may be changed here
 * @param today whether only those in force on {@code on} are shown
 */
public record StandardsPage(
        List<Tab> tabs,
        String words,
        String about,
        String severity,
        String origin,
        String on,
        List<SelectOption> kinds,
        List<SelectOption> severities,
        List<SelectOption> origins,
        List<SelectOption> profiles,
        String profile,
        List<Row> rows,
        String total,
        boolean mayWrite) {

    /**
     * @param limit what it asks, as an expression
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
            String cited,
            String citedAddress,
            String from,
            String own,
            boolean uncertain) {}
}
