package org.dangzhi.operations.duty.roster;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.operations.duty.DutyPost;
import org.springframework.modulith.NamedInterface;

/**
 * Port: what the month page shows of planning, such as which days were published and who has a row. No bean without
 * planning.
 */
@NamedInterface("roster")
public interface PlannedDays {

    /** Which version of them was published when, in words; {@code address} of its page, empty for who may not see it. */
    record PublishedVersion(String words, String address) {

        /** Nothing was published. */
        public static final PublishedVersion NONE = new PublishedVersion("", "");
    }

    /** The newest; empty if none was published. */
    Optional<PublishedVersion> published(LocalDate first, LocalDate last);

    /** Who stands on the roster then, in its order, and what for: they have a row also without a shift. */
    Map<PersonId, DutyPost> standing(LocalDate first, LocalDate last);
}
