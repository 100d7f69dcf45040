package org.dangzhi.operations.planning.page;

import java.util.List;
import org.dangzhi.foundation.web.SelectOption;

/**
 * Page of who stands on the roster, and the form of one more.
 *
 * @param skills known ones, to be picked from
 */
public record RosterMembersPage(
        List<Row> rows, List<SelectOption> kinds, List<SelectOption> weekdays, List<String> skills, String today) {

    /**
     * @param skills what posts may ask for, in one line
     * @param off days of the week that they never keep, in words
     */
    public record Row(
            String id,
            String name,
            String post,
            String part,
            boolean novice,
            String skills,
            String off,
            String from,
            String to) {}
}
