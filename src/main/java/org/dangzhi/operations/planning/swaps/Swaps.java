package org.dangzhi.operations.planning.swaps;

import java.time.Clock;
import java.util.List;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.people.PersonLeaves;
import org.dangzhi.foundation.web.CurrentPermissions;
import org.dangzhi.foundation.web.NotFoundException;
import org.dangzhi.operations.planning.PlanningModule;
import org.dangzhi.operations.planning.RosterRefused;
import org.dangzhi.operations.planning.publishing.RosterGuard;
import org.dangzhi.operations.planning.swaps.Swap.Act;
import org.dangzhi.operations.planning.swaps.Swap.ActingPerson;
import org.dangzhi.operations.planning.swaps.Swap.ShiftPlace;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use cases of swaps: one asks, the other accepts, who plans confirms; who plans may ask and answer for others. */
@Service
@Transactional
class Swaps {

    private final SwapRepository swaps;
    private final ShiftPlaces places;
    private final RosterGuard guard;
    private final SwapNotices notices;
    private final People people;
    private final CurrentPermissions permissions;
    private final Clock clock;

    Swaps(
            SwapRepository swaps,
            ShiftPlaces places,
            RosterGuard guard,
            SwapNotices notices,
            People people,
            CurrentPermissions permissions,
            Clock clock) {
        this.swaps = swaps;
        this.places = places;
        this.guard = guard;
        this.notices = notices;
        this.people = people;
        this.permissions = permissions;
        this.clock = clock;
    }

    /** Of others only for who plans. */
    @Transactional(readOnly = true)
    public List<Swap> shown() {
        var me = acting();
        return swaps.newest().stream()
                .filter(swap -> me.plans() || swap.concerns(me.person()))
                .toList();
    }

    /**
     * @param back null to give the place away
     * @throws RosterRefused (403) for somebody else's place
     * @throws SwapRefused (422) for one that they do not have, or that has begun
     * @throws RosterRefused (422) when a must would be broken
     */
    SwapId ask(ShiftPlace seat, PersonId to, @Nullable ShiftPlace back, String reason) {
        var from = places.holder(seat).orElseThrow(NotFoundException::new);
        var by = acting();
        if (!by.plans() && !by.person().equals(from)) throw RosterRefused.othersWish();
        people.known(to);
        var id = new SwapId(TimeOrderedIds.next());
        var swap = Swap.asked(id, seat, from, to, back, reason, by.person(), clock.instant());
        if (back != null) places.refuseUnlessOf(to, back);
        places.refuseBegun(seat);
        if (back != null) places.refuseBegun(back);
        guard.refuseAsked(places.changes(swap)); // before somebody agrees to what could not be made
        swaps.save(swap);
        notices.asked(swap);
        return id;
    }

    void accept(SwapId id) {
        notices.accepted(decide(id, Act.ACCEPT));
    }

    void decline(SwapId id) {
        notices.declined(decide(id, Act.DECLINE));
    }

    void withdraw(SwapId id) {
        notices.withdrawn(decide(id, Act.WITHDRAW));
    }

    void refuse(SwapId id) {
        notices.refused(decide(id, Act.REFUSE));
    }

    /**
     * Both places change hands together, or neither does.
     *
     * @throws SwapRefused (422) when one of them has them no longer
     * @throws RosterRefused (422) when a must would be broken
     */
    void confirm(SwapId id) {
        var swap = decide(id, Act.CONFIRM);
        places.exchange(swap);
        notices.confirmed(swap);
    }

    /** What was asked of somebody, or by them, for after their last day is settled by nobody any more. */
    @EventListener
    void lapse(PersonLeaves leaving) {
        for (var swap : swaps.findOpenAfter(leaving.person().id(), leaving.lastDay()))
            notices.lapsed(swaps.save(swap.lapse(clock.instant())), leaving.person());
    }

    private Swap decide(SwapId id, Act act) {
        var swap = swaps.findOneById(id).orElseThrow(NotFoundException::new);
        return swaps.save(swap.decide(act, acting(), clock.instant()));
    }

    ActingPerson acting() {
        return new ActingPerson(people.me(), permissions.may(PlanningModule.PLAN));
    }
}
