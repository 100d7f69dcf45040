package org.dangzhi.operations.planning.swaps;

import java.util.List;
import java.util.Optional;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.operations.duty.ShiftPlan;
import org.dangzhi.operations.duty.ShiftPlan.PlannedShift;
import org.dangzhi.operations.duty.ShiftTransfers;
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
