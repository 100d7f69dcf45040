package org.dangzhi.operations.planning;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dangzhi.foundation.access.RoleHolders;
import org.dangzhi.foundation.notify.Notice;
import org.dangzhi.foundation.notify.Notices;
import org.dangzhi.foundation.notify.Urgency;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.CurrentPermissions;
import org.dangzhi.foundation.web.LiveUpdates;
import org.dangzhi.foundation.web.NotFoundException;
import org.dangzhi.foundation.web.Roles;
import org.dangzhi.operations.duty.ShiftPlan;
import org.dangzhi.operations.duty.ShiftPlan.Planned;
import org.dangzhi.operations.duty.ShiftTransfers;
import org.dangzhi.operations.planning.Swap.ShiftPlace;
import org.dangzhi.operations.planning.Swap.State;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One asks, the other accepts, who plans confirms; who plans may do each for others. */
@Service
@Transactional
class Swaps {

    private final SwapRows swaps;
    private final ShiftPlan plan;
    private final ShiftTransfers transfers;
    private final ShiftPlaceWords words;
    private final People people;
    private final RoleHolders roles;
    private final CurrentPermissions permissions;
    private final Notices notices;
    private final LiveUpdates live;
    private final Clock clock;

    Swaps(
            SwapRows swaps,
            ShiftPlan plan,
            ShiftTransfers transfers,
            ShiftPlaceWords words,
            People people,
            RoleHolders roles,
            CurrentPermissions permissions,
            Notices notices,
            LiveUpdates live,
            Clock clock) {
        this.swaps = swaps;
        this.plan = plan;
        this.transfers = transfers;
        this.words = words;
        this.people = people;
        this.roles = roles;
        this.permissions = permissions;
        this.notices = notices;
        this.live = live;
        this.clock = clock;
    }

    /** Of others only for who plans. */
    @Transactional(readOnly = true)
    public List<Swap> shown() {
        var me = people.me();
        boolean all = permissions.may(PlanningModule.PLAN);
        return swaps.newest().stream()
                .filter(swap -> all || swap.from().equals(me) || swap.to().equals(me))
                .toList();
    }

    /**
     * @param back null to give the place away
     * @throws RosterRefused (403) for somebody else's place, (422) for one that they do not have, or that has begun
     */
    UUID ask(ShiftPlace seat, PersonId to, @Nullable ShiftPlace back, String reason) {
        var from = holder(seat).orElseThrow(NotFoundException::new);
        refuseOthers(from);
        people.known(to);
        if (to.equals(from)) throw RosterRefused.withHimself();
        if (back != null && !holder(back).filter(to::equals).isPresent()) throw RosterRefused.moved(words.seat(back));
        refuseBegun(seat);
        if (back != null) refuseBegun(back);
        var swap = new Swap(TimeOrderedIds.next(), seat, from, to, back, reason, State.ASKED, clock.instant());
        swaps.insert(swap, people.me());
        tell("planning.notice.asked", swap, List.of(to));
        return swap.id();
    }

    void accept(UUID id) {
        var swap = known(id);
        refuseOthers(swap.to());
        move(swap, State.ASKED, State.ACCEPTED);
        tell("planning.notice.accepted", swap, roles.of(Roles.DIRECTOR));
    }

    void decline(UUID id) {
        var swap = known(id);
        refuseOthers(swap.to());
        move(swap, State.ASKED, State.DECLINED);
        tell("planning.notice.declined", swap, List.of(swap.from()));
    }

    void withdraw(UUID id) {
        var swap = known(id);
        refuseOthers(swap.from());
        move(swap, swap.state(), State.WITHDRAWN);
        tell("planning.notice.withdrawn", swap, List.of(swap.to()));
    }

    void refuse(UUID id) {
        var swap = known(id);
        move(swap, swap.state(), State.REFUSED);
        tell("planning.notice.refused", swap, List.of(swap.from(), swap.to()));
    }

    /**
     * Both places change hands together, or neither does.
     *
     * @throws RosterRefused (422) when one of them has them no longer, or a must would be broken
     */
    void confirm(UUID id) {
        var swap = known(id);
        move(swap, State.ACCEPTED, State.CONFIRMED);
        var handed = new ArrayList<ShiftTransfers.Transfer>();
        handed.add(over(swap.seat(), swap.from(), swap.to()));
        if (swap.back() != null) handed.add(over(swap.back(), swap.to(), swap.from()));
        transfers.all(handed);
        tell("planning.notice.confirmed", swap, List.of(swap.from(), swap.to()));
    }

    private ShiftTransfers.Transfer over(ShiftPlace seat, PersonId from, PersonId to) {
        if (!holder(seat).filter(from::equals).isPresent()) throw RosterRefused.moved(words.seat(seat));
        return new ShiftTransfers.Transfer(seat.shift(), seat.post(), from, to);
    }

    private Optional<PersonId> holder(ShiftPlace seat) {
        return plan.of(seat.shift()).flatMap(shift -> shift.staff().in(seat.post()));
    }

    private void refuseBegun(ShiftPlace seat) {
        plan.of(seat.shift()).filter(Planned::begun).ifPresent(shift -> {
            throw RosterRefused.begun(words.seat(seat));
        });
    }

    private Swap known(UUID id) {
        return swaps.of(id).orElseThrow(NotFoundException::new);
    }

    private void refuseOthers(PersonId person) {
        if (!permissions.may(PlanningModule.PLAN) && !person.equals(people.me())) throw RosterRefused.othersWish();
    }

    private void move(Swap swap, State before, State after) {
        if (!before.open() || !swaps.move(swap.id(), before, after, people.me(), clock.instant()))
            throw RosterRefused.settled();
        live.changed("planning.swap", swap.id());
    }

    private void tell(String key, Swap swap, Collection<PersonId> to) {
        var me = people.me();
        notices.tell(new Notice(
                key,
                List.of(
                        people.name(swap.from()).name(),
                        words.seat(swap.seat()),
                        people.name(swap.to()).name(),
                        swap.back() == null ? "" : words.seat(swap.back())),
                "/duty/swaps",
                to.stream().filter(person -> !person.equals(me)).distinct().toList(),
                Urgency.NORMAL));
    }
}
