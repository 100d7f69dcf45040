package org.dangzhi.foundation.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The persons of the office. */
public interface People {

    /** The name, also of a person who left; the id's first digits stand in for one that the office does not have. */
    PersonName name(PersonId id);

    /** One entry per id that exists, in one statement. */
    Map<PersonId, PersonName> names(Collection<PersonId> ids);

    /**
     * Persons working now whose name, pinyin, initials, post or unit fits, in the order of precedence.
     *
     * @param typed empty for the first of all
     */
    List<PersonName> matching(String typed, int limit);

    /** Everybody working now, to be found by what the cells of a sheet say. */
    PersonLookup lookup();

    /**
     * The person for whom the running work is done.
     *
     * @throws IllegalStateException when the system itself is at work
     */
    PersonId me();

    /** Last days of those who leave or left; none of the others. */
    Map<PersonId, LocalDate> lastDays(Collection<PersonId> ids);

    PersonId add(NewPerson person);

    /** @throws org.dangzhi.foundation.web.NotFoundException (404) if the office has no such person */
    PersonName known(PersonId id);
}
