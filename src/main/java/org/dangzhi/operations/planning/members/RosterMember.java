package org.dangzhi.operations.planning.members;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.operations.planning.RosterPart;
import org.jspecify.annotations.Nullable;

/**
 * Member of the roster: somebody who stands on it, in a part of it, from a day to a day.
 *
 * @param novice never put into a shift with another novice
 * @param skills what posts may ask for, as the office calls it
 * @param offDays days of the week that they never keep
 * @param to last day, included; null as long as they stay
 */
public record RosterMember(
        UUID id,
        PersonId person,
        RosterPart part,
        boolean novice,
        List<String> skills,
        Set<DayOfWeek> offDays,
        LocalDate from,
        @Nullable LocalDate to) {

    /** Letters of a qualification. */
    public static final int LONGEST_SKILL = 30;

    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
