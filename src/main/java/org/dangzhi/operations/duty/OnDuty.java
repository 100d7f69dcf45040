package org.dangzhi.operations.duty;

import java.time.Instant;
import java.util.Optional;

/** The one answer to who is on duty, for every screen, notice and export. */
public interface OnDuty {

    /** The shift that is responsible at a moment: the old one stays until the new one has taken over. */
    Optional<Crew> at(Instant moment);

    Optional<Crew> now();

    /** The shift that follows one; empty where the roster ends. */
    Optional<Crew> after(ShiftId shift);
}
