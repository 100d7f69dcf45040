package org.dangzhi.operations.planning.swaps;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.operations.duty.ShiftPlan;
import org.dangzhi.operations.duty.ShiftPlan.PlannedShift;
import org.dangzhi.operations.duty.ShiftTransfers;
import org.dangzhi.operations.duty.staffing.RosterWatch.Change;
import org.dangzhi.operations.planning.swaps.Swap.ShiftPlace;
import org.springframework.stereotype.Component;

/** Who holds a place in a shift now, and how places pass from one person to another. */
@Component
class ShiftPlaces {

    private final ShiftPlan plan;
    private final ShiftTransfers transfers;

    ShiftPlaces(ShiftPlan plan, ShiftTransfers transfers) {
        this.plan = plan;
        this.transfers = transfers;
    }

    /** Empty for a place that nobody has, or that is no more. */
    Optional<PersonId> holder(ShiftPlace place) {
        return plan.of(place.shift()).flatMap(shift -> shift.staff().in(place.post()));
    }

    /** @throws SwapRefused (422) if somebody else has it */
    void refuseUnlessOf(PersonId holder, ShiftPlace place) {
        if (holder(place).filter(holder::equals).isEmpty()) throw SwapRefused.moved(place);
    }

    /** @throws SwapRefused (422) if its shift has begun */
    void refuseBegun(ShiftPlace place) {
        if (plan.of(place.shift()).filter(PlannedShift::begun).isPresent()) throw SwapRefused.begun(place);
    }

    /** What a swap would change, if it were made now; a place that is no more changes nothing. */
    List<Change> changes(Swap swap) {
        var moves = new LinkedHashMap<ShiftPlace, PersonId>();
        moves.put(swap.seat(), swap.to());
        if (swap.back() != null) moves.put(swap.back(), swap.from());
        var shifts = moves.keySet().stream().map(ShiftPlace::shift).distinct().toList();
        return plan.of(shifts).stream().map(shift -> changed(shift, moves)).toList();
    }

    private static Change changed(PlannedShift shift, Map<ShiftPlace, PersonId> moves) {
        var staff = shift.staff();
        for (var move : moves.entrySet())
            if (move.getKey().shift().equals(shift.id()))
                staff = staff.with(move.getKey().post(), move.getValue());
        return new Change(shift.with(staff), shift.staff());
    }

    /** Both places change hands together, or neither does. */
    void exchange(Swap swap) {
        var back = swap.back();
        var over = transfer(swap.seat(), swap.from(), swap.to());
        transfers.all(back == null ? List.of(over) : List.of(over, transfer(back, swap.to(), swap.from())));
    }

    private ShiftTransfers.Transfer transfer(ShiftPlace place, PersonId from, PersonId to) {
        refuseUnlessOf(from, place);
        return new ShiftTransfers.Transfer(place.shift(), place.post(), from, to);
    }
}
