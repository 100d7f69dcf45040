package org.dangzhi.foundation.rules.page;

import java.util.List;
import org.dangzhi.foundation.web.SelectOption;
import org.dangzhi.foundation.web.Tab;

/**
 * The form of a standard, or of its next edition, with a box in which it can be tried before it counts.
 *
 * @param next whether it is an edition of a standard that is there: its code and kind stay
 * @param known names of facts, to be inserted into expressions
 */
public record StandardFormPage(
        List<Tab> tabs,
        String title,
        boolean next,
        Values values,
        List<SelectOption> kinds,
        List<SelectOption> severities,
        List<SelectOption> levels,
        List<SelectOption> profiles,
        List<SelectOption> regulations,
        List<SelectOption> known,
        FactFields fields,
        String on) {

    public record Values(
            String code,
            String title,
            String governs,
            String about,
            List<String> profiles,
            String applies,
            String measure,
            String most,
            String least,
            String keeps,
            String unit,
            String severity,
            String level,
            String regulation,
            String clause,
            String from,
            String wayOn) {}
}
