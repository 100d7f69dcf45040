/**
 * Who keeps the duty room: roster, shifts, signing in and out, the settings of the room.
 *
 * <p>Offers {@link org.dangzhi.operations.duty.OnDuty}, {@link org.dangzhi.operations.duty.Shifts} and
 * {@link org.dangzhi.operations.duty.ShiftPlan}; modules above add a part of the roster and a
 * {@link org.dangzhi.operations.duty.DutyListSetting} or {@link org.dangzhi.operations.duty.DutyKindSetting}. Announces {@link org.dangzhi.operations.duty.ShiftTaken} and
 * {@link org.dangzhi.operations.duty.ShiftClosed}; and, heard in the same transaction,
 * {@link org.dangzhi.operations.duty.PostSigned} and {@link org.dangzhi.operations.duty.RoomFound}, from which the log of
 * {@code dutylog} writes its first entries. Log and handover stand in modules of their own above this one.
 *
 * <p>A {@code Shift} is planned, taken, closed. Rooms: {@code shifts} (who is on duty, signing in and out), {@code roster} (who
 * stands where; its named interface is for {@code planning}) and {@code settings} (kinds of shifts, minutes, lists). Start
 * reading at {@code Shifts}, then {@code shifts.ShiftCommands}, then {@code staffing.RosterCommands}.
 */
@NullMarked
@ApplicationModule(
        id = "duty",
        allowedDependencies = {
            "office",
            "office::demo",
            "web",
            "web::typed",
            "web::frame",
            "web::page",
            "jobs",
            "sheets",
            "audit",
            "calendar",
            "people",
            "access",
            "notify",
            "forms"
        })
package org.dangzhi.operations.duty;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
