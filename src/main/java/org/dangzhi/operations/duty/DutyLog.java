package org.dangzhi.operations.duty;

import java.util.List;

/** The duty log, only ever added to. */
public interface DutyLog {

    /** Writes an entry into the log of the shift on duty, in the caller's transaction. */
    EntryId write(NewEntry entry);

    /** Entries of the primary that the secondary has neither checked nor had answered, by number. */
    List<Unchecked> unchecked(ShiftId shift);

    /** How many entries the shift has. */
    int count(ShiftId shift);

    /**
     * @param question what the secondary asks; empty when he has not looked at it yet
     */
    record Unchecked(EntryId entry, int number, String text, String question) {}
}
