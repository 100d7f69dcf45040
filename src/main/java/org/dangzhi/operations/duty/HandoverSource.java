package org.dangzhi.operations.duty;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dangzhi.foundation.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What a module wants the next shift to know: unanswered calls, running receptions and meetings. One bean a module; the
 * handover reads all of them.
 */
public interface HandoverSource {

    /** Lower case, for good: stored with the lines. Its title is the message {@code handover.source.<id>}. */
    String id();

    /** Whether somebody of the next shift must take each line over; otherwise it is for information. */
    boolean toBeTakenOver();

    /** As of now. */
    List<Line> lines();

    /**
     * @param state how it stands
     * @param holder who has it now; may be empty
     * @param phone of whom one rings about it; empty where none is known
     * @param next the next step, if known
     */
    record Line(
            UUID subject,
            String number,
            String title,
            String state,
            String holder,
            String phone,
            String next,
            @Nullable Instant due,
            String address) {}

    /** Told when somebody of the next shift has taken a line over. */
    default void takenOver(UUID subject, PersonId by) {}
}
