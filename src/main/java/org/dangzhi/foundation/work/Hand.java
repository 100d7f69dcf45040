package org.dangzhi.foundation.work;

import java.util.Set;
import org.dangzhi.foundation.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Who acts on an item.
 *
 * @param places those whose place the person takes now; he stays a third person to them
 * @param steward whether he may arrange items in the office: the duty desk, its leader, the director
 */
record Hand(PersonId person, Set<PersonId> places, boolean steward) {

    /** Whether he is the one, or stands in for him. */
    boolean actsFor(@Nullable PersonId one) {
        return one != null && (person.equals(one) || places.contains(one));
    }

    boolean is(@Nullable PersonId one) {
        return person.equals(one);
    }
}
