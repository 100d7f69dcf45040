package org.dangzhi.operations.planning.page;

import java.util.List;
import org.dangzhi.foundation.web.SelectOption;

/**
 * Page of what is known of somebody on the roster, to be changed.
 *
 * @param skills theirs, in one line
 * @param known qualifications to be picked from
 * @param off values of {@code weekdays} that they never keep
 */
public record RosterMemberPage(
        String id,
        String name,
        String part,
        String skills,
        List<String> known,
        List<SelectOption> weekdays,
        List<String> off,
        boolean novice) {}
