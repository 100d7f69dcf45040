package org.dangzhi.operations.planning;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.operations.duty.DutyPost;
import org.dangzhi.operations.duty.ShiftId;
import org.jspecify.annotations.Nullable;

/**
 * A place in a shift that goes from one person to another.
 *
 * @param back what comes back for it; null when it is given away
 */
record Swap(
        UUID id,
        ShiftPlace seat,
        PersonId from,
        PersonId to,
        @Nullable ShiftPlace back,
        String reason,
        State state,
        Instant askedAt) {

    /** Place in a shift. */
    record ShiftPlace(ShiftId shift, DutyPost post) {}

    enum State {
        ASKED,
        ACCEPTED,
        DECLINED,
        CONFIRMED,
        REFUSED,
        WITHDRAWN;

        boolean open() {
            return this == ASKED || this == ACCEPTED;
        }

        String word() {
            return "planning.swap." + name();
        }
    }

    Stream<ShiftId> shifts() {
        return Stream.of(seat, back).filter(Objects::nonNull).map(ShiftPlace::shift);
    }
}
