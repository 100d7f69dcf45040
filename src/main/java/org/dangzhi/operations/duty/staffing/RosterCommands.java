package org.dangzhi.operations.duty.staffing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dangzhi.foundation.web.LiveUpdates;
import org.dangzhi.foundation.web.NotFoundException;
import org.dangzhi.foundation.web.StaleVersionException;
import org.dangzhi.operations.duty.DutyRefused;
import org.dangzhi.operations.duty.ShiftId;
import org.dangzhi.operations.duty.ShiftKindId;
import org.dangzhi.operations.duty.ShiftPlan;
import org.dangzhi.operations.duty.ShiftPlan.ShiftRequest;
import org.dangzhi.operations.duty.ShiftStaff;
import org.dangzhi.operations.duty.shifts.Shift;
import org.dangzhi.operations.duty.shifts.ShiftRepository;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use cases that put people into the shifts to come. */
@Service
@Transactional
public class RosterCommands {

    private final ShiftStaffing staffing;
    private final ShiftRepository shifts;
    private final StaffingRows rows;
    private final StaffingGuard guard;
    private final LiveUpdates live;
    private final ObjectProvider<RosterWatch> watches;

    RosterCommands(
            ShiftStaffing staffing,
            ShiftRepository shifts,
            StaffingRows rows,
            StaffingGuard guard,
            LiveUpdates live,
            ObjectProvider<RosterWatch> watches) {
        this.staffing = staffing;
        this.shifts = shifts;
        this.rows = rows;
        this.guard = guard;
        this.live = live;
        this.watches = watches;
    }

    /** As {@link ShiftPlan#put}. */
    void put(List<ShiftRequest> wanted) {
        rows.deferDesks();
        var changes =
                wanted.stream().map(staffing::change).flatMap(Optional::stream).toList();
        for (var change : changes) guard.refuseSecondDesks(change.shift());
        rows.checkDesks();
        for (var change : changes)
            live.changed("duty.roster", change.shift().id().id());
        if (!changes.isEmpty()) watches.forEach(watch -> watch.changed(changes));
    }

    /**
     * Plans a day's shift of a kind, or changes who is in it.
     *
     * @throws DutyRefused (422) if somebody would keep two places at once, or the pair has signed in
     */
    public ShiftId staff(LocalDate day, ShiftKindId kind, ShiftStaff staff) {
        put(List.of(new ShiftRequest(day, kind, staff)));
        return shifts.findByKindAndDay(kind, day).map(Shift::id).orElseThrow(NotFoundException::new);
    }

    /**
     * Plans it as somebody who saw it before, in a version of {@link #version}.
     *
     * @throws StaleVersionException if somebody else planned it meanwhile
     */
    public ShiftId staff(LocalDate day, ShiftKindId kind, ShiftStaff staff, int seen) {
        if (version(day, kind) != seen) throw new StaleVersionException();
        return staff(day, kind, staff);
    }

    /** Grows with each change of a shift; nought while nobody planned it. */
    @Transactional(readOnly = true)
    public int version(LocalDate day, ShiftKindId kind) {
        return shifts.findByKindAndDay(kind, day).map(Shift::version).orElse(0);
    }

    /** Who is in it; nobody while it is not planned. */
    @Transactional(readOnly = true)
    public ShiftStaff staff(LocalDate day, ShiftKindId kind) {
        return shifts.findByKindAndDay(kind, day).map(Shift::staff).orElse(ShiftStaff.NOBODY);
    }
}
