package org.dangzhi.operations.duty.page;

import java.util.List;
import org.dangzhi.foundation.web.SelectOption;

/**
 * Page of the duty room's settings.
 *
 * @param kinds of shifts
 * @param fresh days of a kind that is being added
 * @param ownKinds of other things, such as entries of the log
 */
public record DutySettingsPage(
        List<Kind> kinds,
        List<KindChoice> fresh,
        List<OwnKinds> ownKinds,
        Minutes minutes,
        List<Lines> lists,
        DutyTable table) {

    public record Kind(
            String id,
            String name,
            String hours,
            boolean night,
            boolean active,
            String days,
            List<KindChoice> needed) {}

    /** On which days: a select field of a kind. */
    public record KindChoice(String name, String label, String value, List<SelectOption> choices) {}

    /** @param address at which one is added, and below it retired or taken up again */
    public record OwnKinds(String address, String label, String hint, int longest, List<OwnKind> kinds) {}

    public record OwnKind(String id, String name, boolean active) {}

    /**
     * @param early before its beginning a shift may be taken
     * @param grace after its beginning a missing sign-in is told
     * @param gap to the next shift that still takes over from the one before
     */
    public record Minutes(String early, String grace, String gap) {}

    /** A text area with a line for each entry of a list. */
    public record Lines(String field, String label, String text, String hint) {}

    /** What the duty table says on paper. */
    public record DutyTable(String phone, String fax, String notes) {}
}
