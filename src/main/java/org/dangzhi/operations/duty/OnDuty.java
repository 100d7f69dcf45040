package org.dangzhi.operations.duty;

import java.time.Instant;
import java.util.Optional;

/** The one answer to who is on duty, for every screen, notice and export. */
public interface OnDuty {

    /**
     * The shift that is responsible now: the one taken last, for the old one stays until the new one has taken over;
     * where none was taken, the one that the roster names.
     */
    Optional<Crew> now();

    /** The shift that the roster names for a moment, taken or not. */
    Optional<Crew> at(Instant moment);

    /** The shift that follows one; empty where the roster ends. */
    Optional<Crew> after(ShiftId shift);
}
