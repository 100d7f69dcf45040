package org.dangzhi.operations.duty.roster;

import java.time.LocalDate;
import java.util.Map;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.operations.duty.DutyPost;
import org.springframework.modulith.NamedInterface;

/**
 * Port: what the month page shows of planning, such as which days were published and who has a row. No bean without
 * planning.
 */
@NamedInterface("roster")
public interface PlannedDays {

    /** Which version of them was published when, in words; empty if none was. */
    String published(LocalDate first, LocalDate last);

    /** Who stands on the roster then, in its order, and what for: they have a row also without a shift. */
    Map<PersonId, DutyPost> standing(LocalDate first, LocalDate last);
}
