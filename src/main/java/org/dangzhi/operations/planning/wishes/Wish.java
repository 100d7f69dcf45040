package org.dangzhi.operations.planning.wishes;

import java.time.LocalDate;
import java.util.UUID;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.operations.duty.ShiftKindId;
import org.dangzhi.operations.planning.RosterRefused;
import org.jspecify.annotations.Nullable;

/**
 * Wish or absence of a person.
 *
 * @param to last day, included
 * @param kind only this kind of shift; null for the whole day
 */
public record Wish(
        UUID id,
        PersonId person,
        Kind sort,
        LocalDate from,
        LocalDate to,
        @Nullable ShiftKindId kind,
        boolean strong,
        String note) {

    public enum Kind {
        LEAVE,
        TRAVEL,
        ILL,
        WANT,
        AVOID;

        public boolean absence() {
            return this == LEAVE || this == TRAVEL || this == ILL;
        }

        public String word() {
            return "planning.wish." + name();
        }
    }

    private static final int LONGEST = 366;

    /** An absence concerns whole days. */
    public Wish {
        kind = sort.absence() ? null : kind;
    }

    public static Wish absence(PersonId person, Kind sort, LocalDate from, LocalDate to, String note) {
        return new Wish(TimeOrderedIds.next(), person, sort, from, to, null, true, note);
    }

    /** @throws RosterRefused (422) for days the wrong way round, or too many */
    void refuseWrongDays() {
        if (to.isBefore(from)) throw RosterRefused.order();
        if (to.isAfter(from.plusDays(LONGEST))) throw RosterRefused.tooLong(LONGEST);
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
