package org.dangzhi.foundation.work.items;

import java.util.Set;
import org.dangzhi.foundation.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Person who acts on an item, with those they represent.
 *
 * @param places those whose place the person takes now; one stays a third person to them
 * @param steward whether they may arrange items in the office: the duty desk, its leader, the director
 */
public record ActingPerson(PersonId person, Set<PersonId> places, boolean steward) {

    /** Whether this is the one, or stands in for them. */
    boolean actsFor(@Nullable PersonId one) {
        return one != null && (person.equals(one) || places.contains(one));
    }

    boolean is(@Nullable PersonId one) {
        return person.equals(one);
    }
}
