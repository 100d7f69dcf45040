package org.dangzhi.operations.dutylog;

import java.time.Instant;
import java.util.List;
import org.dangzhi.operations.duty.ShiftId;

/** The duty log, only ever added to. */
public interface DutyLog {

    /**
     * Writes an entry into the log of the shift on duty, by the actor of the running work, in the caller's transaction.
     *
     * @throws DutyLogRefused (422) for a blank or too long text, an unknown kind, a moment to come, or when there has never
     *     been a shift
     */
    LogEntryId write(NewLogEntry entry);

    /** Entries that the secondary has not checked, their own and the system's left out; by number. */
    List<UncheckedEntry> unchecked(ShiftId shift);

    /** As it was at an earlier moment: the log only ever grows, so its past can be read. */
    List<UncheckedEntry> unchecked(ShiftId shift, Instant asOf);

    /**
     * Holds the log of a shift until the end of the transaction: whoever writes into it waits, so what was read of it stays
     * true until it is signed for.
     */
    void hold(ShiftId shift);

    /** How many entries the shift has. */
    int count(ShiftId shift);

    /**
     * @param question what the secondary asks; empty when they have not looked at it yet
     * @param answered whether the writer has answered, and the secondary looks again
     */
    record UncheckedEntry(
            LogEntryId entry, int number, Instant happenedAt, String text, String question, boolean answered) {

        public String address() {
            return "/duty/entries/" + entry.id();
        }
    }
}
