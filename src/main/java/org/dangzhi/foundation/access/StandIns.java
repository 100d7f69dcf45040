package org.dangzhi.foundation.access;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dangzhi.foundation.people.PersonId;

/** Who takes a person's place while they are away. */
public interface StandIns {

    /** Each absent one's stand-in, at most one at a time: the database refuses a second. Who is present has no entry. */
    Map<PersonId, PersonId> of(Collection<PersonId> absent, Instant at);

    Optional<PersonId> of(PersonId absent, Instant at);

    /** Those whose place the person takes at that time, in no order. */
    List<PersonId> placesOf(PersonId standIn, Instant at);
}
