package org.dangzhi.operations.duty;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The one answer to who is on duty, for every screen, notice and export. */
public interface OnDuty {

    /**
     * The shift that is responsible now: the one taken last, for the old one stays until the new one has taken over;
     * where none was taken, the one that the roster names.
     */
    Optional<Crew> now();

    /** The same and the shift that follows it, in this order; empty where nobody is on duty. */
    List<Crew> nowAndNext();

    /** The shift that the roster names for a moment, taken or not. */
    Optional<Crew> at(Instant moment);

    /** The shift that began last, also when a gap in the roster follows it; empty before the first. */
    Optional<Crew> last();

    /** The shift that follows one; empty where the roster ends. */
    Optional<Crew> after(ShiftId shift);

    /**
     * A shift and the one it hands over to, in this order.
     *
     * @param coming absent for the one that follows in the roster
     * @return one crew where the roster ends, none for a shift that is not known
     */
    List<Crew> change(ShiftId leaving, @Nullable ShiftId coming);
}
