/**
 * Who keeps the duty room, and what happens there: roster, shifts, duty log, its checks, spot checks.
 *
 * <p>Offers {@link org.dangzhi.operations.duty.OnDuty}, {@link org.dangzhi.operations.duty.Shifts} and
 * {@link org.dangzhi.operations.duty.DutyLog}. Announces {@link org.dangzhi.operations.duty.ShiftTaken} and
 * {@link org.dangzhi.operations.duty.ShiftClosed}; and, heard in the same transaction,
 * {@link org.dangzhi.operations.duty.PostSigned} and {@link org.dangzhi.operations.duty.RoomFound}, from which the log writes
 * its first entries. The handover stands in a module of its own above this one.
 *
 * <p>A {@code Shift} is planned, taken, closed. Start reading at {@code Shifts}, then {@code ShiftCommands}, then {@code LogCommands}.
 */
@NullMarked
@ApplicationModule(
        id = "duty",
        allowedDependencies = {
            "office",
            "office::demo",
            "web",
            "jobs",
            "sheets",
            "audit",
            "search",
            "calendar",
            "people",
            "access",
            "notify",
            "records",
            "forms",
            "work"
        })
package org.dangzhi.operations.duty;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
