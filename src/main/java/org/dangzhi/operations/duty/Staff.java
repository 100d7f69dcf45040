package org.dangzhi.operations.duty;

import java.util.Optional;
import org.dangzhi.foundation.people.PersonId;
import org.jspecify.annotations.Nullable;

/** Who is rostered for a shift; a place may be vacant. */
record Staff(
        @Nullable PersonId primary,
        @Nullable PersonId secondary,
        @Nullable PersonId leader,
        @Nullable PersonId driver) {

    static final Staff NOBODY = new Staff(null, null, null, null);

    Optional<PersonId> in(Post post) {
        return Optional.ofNullable(
                switch (post) {
                    case PRIMARY -> primary;
                    case SECONDARY -> secondary;
                    case LEADER -> leader;
                    case DRIVER -> driver;
                });
    }
}
