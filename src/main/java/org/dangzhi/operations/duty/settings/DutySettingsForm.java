package org.dangzhi.operations.duty.settings;

import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.dangzhi.operations.duty.DutyRefused;

/**
 * The duty room's minutes and numbers as typed.
 *
 * @param notes the duty table's last lines on paper
 */
record DutySettingsForm(
        @NotNull Integer early,
        @NotNull Integer grace,
        @NotNull Integer gap,
        @NotNull String phone,
        @NotNull String fax,
        @NotNull String notes) {

    static final int LONGEST = 2000;

    private static final int LONGEST_NUMBER = 40;

    /** By the names of the settings. */
    Map<String, String> values() {
        return Map.of(
                DutySettings.EARLY, minutes(early, "early", 720),
                DutySettings.GRACE, minutes(grace, "grace", 240),
                DutySettings.GAP, minutes(gap, "gap", 1440),
                DutySettings.PHONE, text(phone, "phone", LONGEST_NUMBER),
                DutySettings.FAX, text(fax, "fax", LONGEST_NUMBER),
                DutySettings.NOTES, text(notes, "notes", LONGEST));
    }

    private static String minutes(int typed, String field, int most) {
        if (typed < 0 || typed > most) throw DutyRefused.minutes(field, 0, most);
        return Integer.toString(typed);
    }

    static String text(String typed, String field, int longest) {
        if (typed.length() > longest) throw DutyRefused.tooLong(field, typed.length(), longest);
        return typed.strip();
    }
}
