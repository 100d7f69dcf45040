package org.dangzhi.operations.planning.page;

import java.util.List;
import org.dangzhi.foundation.web.SelectOption;

/**
 * Page of the rules as the office has set them, and of what its posts ask for.
 *
 * @param skills known qualifications, to be picked from
 */
public record RosterRulesPage(
        List<Row> rows,
        List<Requirement> asked,
        List<SelectOption> posts,
        List<SelectOption> kinds,
        List<String> skills) {

    /** A qualification that a post asks for, in some shift or in all. */
    public record Requirement(String id, String post, String kind, String skill) {}

    /**
     * @param amount empty where the rule has none
     * @param hint what the amount counts, and how a weight is meant
     */
    public record Row(
            String code,
            String title,
            String hint,
            boolean active,
            boolean mayBeMust,
            boolean must,
            String amount,
            int least,
            int most,
            String weight) {}
}
