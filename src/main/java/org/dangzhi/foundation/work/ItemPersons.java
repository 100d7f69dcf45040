package org.dangzhi.foundation.work;

import org.dangzhi.foundation.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Persons of an item, by what each has to do with it.
 *
 * @param assignedBy the leader who wants it; none for routine work
 * @param arrangedBy who wrote it down; none when the system did
 * @param keeper the duty officer who follows it up
 * @param doneBy who reported what waits for its check, or was checked
 */
record ItemPersons(
        @Nullable PersonId assignedBy,
        @Nullable PersonId arrangedBy,
        PersonId owner,
        @Nullable PersonId assistant,
        PersonId supervisor,
        @Nullable PersonId keeper,
        @Nullable PersonId doneBy) {

    /** Who wants it: the leader, or who wrote it down where no leader stands behind it. */
    @Nullable
    PersonId assigner() {
        return assignedBy != null ? assignedBy : arrangedBy;
    }

    /** Who consents to an extension: whoever wants the item, or its supervisor where they carry it out themselves. */
    PersonId consenter() {
        var wants = assigner();
        return wants == null || wants.equals(owner) || wants.equals(assistant) ? supervisor : wants;
    }

    boolean carriedOutBy(ActingPerson person) {
        return person.actsFor(owner) || person.actsFor(assistant);
    }

    /** Whether the person carries it out themselves, not for another: nobody decides on work of their own. */
    boolean isOwnWorkOf(ActingPerson person) {
        return person.is(owner) || person.is(assistant);
    }

    boolean include(ActingPerson person) {
        return carriedOutBy(person)
                || person.actsFor(supervisor)
                || person.actsFor(assignedBy)
                || person.actsFor(arrangedBy)
                || person.actsFor(keeper);
    }
}
