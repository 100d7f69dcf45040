package org.dangzhi.foundation.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dangzhi.foundation.people.PersonId;

/** Who takes a person's place while he is away. */
public interface StandIns {

    /** At most one at a time: the database refuses a second. */
    Optional<PersonId> of(PersonId absent, Instant at);

    /** Those whose place the person takes at that time, in no order. */
    List<PersonId> placesOf(PersonId standIn, Instant at);
}
