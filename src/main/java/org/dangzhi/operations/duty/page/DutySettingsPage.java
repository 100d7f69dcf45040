package org.dangzhi.operations.duty.page;

import java.util.List;
import org.dangzhi.foundation.web.SelectOption;
import org.dangzhi.foundation.web.Tab;

/** Page of the duty room's settings. */
public record DutySettingsPage(
        List<Tab> tabs,
        List<Kind> kinds,
        List<Needed> fresh,
        List<Lines> lists,
        String early,
        String grace,
        String phone,
        String fax,
        String notes) {

    public record Kind(
            String id, String name, String hours, boolean night, boolean active, String days, List<Needed> needed) {}

    /** A text area with a line for each entry of a list. */
    public record Lines(String field, String label, String text, String hint) {}

    /** On which days: a select field of a kind. */
    public record Needed(String name, String label, String value, List<SelectOption> choices) {}
}
