package org.dangzhi.operations.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dangzhi.foundation.office.TimeRange;
import org.dangzhi.foundation.people.PersonId;

/**
 * Front door to planned shifts: who is rostered when, and the way to change it. {@link Shifts} is for the shift in
 * progress.
 */
public interface ShiftPlan {

    /** A kind of shift in use, in the order of the day. */
    record Kind(ShiftKindId id, String name, LocalTime begins, int minutes, boolean night, ShiftPattern pattern) {

        /** The hours of a shift that begins on that day. */
        public TimeRange on(LocalDate day, ZoneId zone) {
            var from = day.atTime(begins).atZone(zone).toInstant();
            return new TimeRange(from, from.plusSeconds(60L * minutes));
        }

        /** A shift of this kind, planned or to be, as the roster's checks see it. */
        public ConsecutiveDuty.Held held(LocalDate day, ZoneId zone, ShiftStaff staff) {
            return new ConsecutiveDuty.Held(day, name, on(day, zone), staff);
        }
    }

    /**
     * A shift as the roster has it.
     *
     * @param version grows with each change of it
     * @param begun whether somebody signed in: then its pair stays
     */
    record PlannedShift(ShiftId id, LocalDate day, ShiftKindId kind, ShiftStaff staff, int version, boolean begun) {

        /** The same shift with other people in it. */
        public PlannedShift with(ShiftStaff others) {
            return new PlannedShift(id, day, kind, others, version, begun);
        }
    }

    /**
     * A shift in which somebody stands no longer.
     *
     * @param version the shift's when they left it
     */
    record OpenPlace(PlannedShift shift, int version, Instant at) {}

    /** Who is to be in the shift of a day. */
    record ShiftRequest(LocalDate day, ShiftKindId kind, ShiftStaff staff) {}

    List<Kind> kinds();

    /** Retired ones too, for shifts that were planned before. */
    List<Kind> allKinds();

    /** In order of time; both days included. */
    List<PlannedShift> between(LocalDate first, LocalDate last);

    /** As {@link #between}; until the running transaction ends nobody else changes one of them. */
    List<PlannedShift> locked(LocalDate first, LocalDate last);

    /** Since when each shift between two days, both included, is as it is. */
    Map<ShiftId, Instant> changes(LocalDate first, LocalDate last);

    /** The shifts that a person was taken out of within so many days, in order of time; not those they are in again. */
    List<OpenPlace> leavings(PersonId person, int days);

    Optional<PlannedShift> of(ShiftId shift);

    /** In order of time, in one statement; those there are. */
    List<PlannedShift> of(Collection<ShiftId> shifts);

    /**
     * Puts people into shifts, all together or none; what is wanted already stays untouched.
     *
     * @throws DutyRefused (422) if somebody would keep two desks at once, or the pair of one has signed in
     */
    void put(List<ShiftRequest> wanted);
}
