package org.dangzhi.foundation.work.items;

import java.util.Set;
import org.dangzhi.foundation.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Persons of an item, by what each has to do with it.
 *
 * @param assignedBy the leader who wants it; none for routine work
 * @param arrangedBy who wrote it down; none when the system did
 * @param keeper the duty officer who follows it up
 * @param workers everybody who carried it out in any of its rounds: they never check it
 */
public record ItemPersons(
        @Nullable PersonId assignedBy,
        @Nullable PersonId arrangedBy,
        PersonId owner,
        @Nullable PersonId assistant,
        PersonId supervisor,
        @Nullable PersonId keeper,
        Set<PersonId> workers) {

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

    /** Whoever is to check it does not carry it out for somebody whose place they take. */
    boolean carriedOutBy(ActingPerson person) {
        return (person.actsFor(owner) || person.actsFor(assistant)) && !person.is(supervisor);
    }

    /** Whether the person carries it out themselves, not for another: nobody decides on work of their own. */
    boolean isOwnWorkOf(ActingPerson person) {
        return person.is(owner) || person.is(assistant);
    }

    /** Whether the person carries it out or did so once, for others too. */
    boolean everWorkOf(ActingPerson person) {
        return isOwnWorkOf(person) || workers.contains(person.person());
    }

    boolean include(ActingPerson person) {
        return person.actsFor(owner)
                || person.actsFor(assistant)
                || person.actsFor(supervisor)
                || person.actsFor(assignedBy)
                || person.actsFor(arrangedBy)
                || person.actsFor(keeper);
    }
}
