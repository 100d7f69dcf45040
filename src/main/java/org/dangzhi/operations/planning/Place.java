package org.dangzhi.operations.planning;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.dangzhi.foundation.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody on the roster.
 *
 * @param novice never put into a shift with another novice
 * @param skills what posts may ask for, as the office calls it
 * @param offDays days of the week that he never keeps
 * @param to last day, included; null as long as he stays
 */
record Place(
        UUID id,
        PersonId person,
        Part part,
        boolean novice,
        List<String> skills,
        Set<DayOfWeek> offDays,
        LocalDate from,
        @Nullable LocalDate to) {

    boolean holds(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
