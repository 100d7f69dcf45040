package org.dangzhi.operations.planning;

import java.time.LocalDate;
import java.util.UUID;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.operations.duty.ShiftKindId;
import org.jspecify.annotations.Nullable;

/**
 * Kind of wish or absence.
 *
 * @param to last day, included
 * @param kind only this kind of shift; null for the whole day
 */
record Wish(
        UUID id,
        PersonId person,
        Kind sort,
        LocalDate from,
        LocalDate to,
        @Nullable ShiftKindId kind,
        boolean strong,
        String note) {

    enum Kind {
        LEAVE,
        TRAVEL,
        ILL,
        WANT,
        AVOID;

        boolean absence() {
            return this == LEAVE || this == TRAVEL || this == ILL;
        }

        String word() {
            return "planning.wish." + name();
        }
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
