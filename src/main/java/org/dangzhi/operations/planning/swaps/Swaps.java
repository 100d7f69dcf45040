package org.dangzhi.operations.planning.swaps;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
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
import org.dangzhi.operations.planning.PlanningModule;
import org.dangzhi.operations.planning.RosterRefused;
import org.dangzhi.operations.planning.swaps.Swap.Act;
import org.dangzhi.operations.planning.swaps.Swap.ActingPerson;
import org.dangzhi.operations.planning.swaps.Swap.ShiftPlace;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use cases of swaps: one asks, the other accepts, who plans confirms; who plans may ask and answer for others. */
@Service
@Transactional
class Swaps {

    private final SwapRepository swaps;
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
            SwapRepository swaps,
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
        var me = acting();
        return swaps.newest().stream()
                .filter(swap -> me.plans() || swap.concerns(me.person()))
                .toList();
    }

    /**
     * @param back null to give the place away
     * @throws RosterRefused (403) for somebody else's place, (422) for one that they do not have, or that has begun
     */
    SwapId ask(ShiftPlace seat, PersonId to, @Nullable ShiftPlace back, String reason) {
        var from = holder(seat).orElseThrow(NotFoundException::new);
        var by = acting();
        if (!by.plans() && !by.person().equals(from)) throw RosterRefused.othersWish();
        people.known(to);
        var id = new SwapId(TimeOrderedIds.next());
        var swap = Swap.asked(id, seat, from, to, back, reason, by.person(), clock.instant());
        if (back != null && !holder(back).filter(to::equals).isPresent()) throw RosterRefused.moved(words.seat(back));
        refuseBegun(seat);
        if (back != null) refuseBegun(back);
        swaps.save(swap);
        tell("planning.notice.asked", swap, List.of(to));
        return id;
    }

    void accept(SwapId id) {
        tell("planning.notice.accepted", decide(id, Act.ACCEPT), roles.of(Roles.DIRECTOR));
    }

    void decline(SwapId id) {
        var swap = decide(id, Act.DECLINE);
        tell("planning.notice.declined", swap, List.of(swap.from()));
    }

    void withdraw(SwapId id) {
        var swap = decide(id, Act.WITHDRAW);
        tell("planning.notice.withdrawn", swap, List.of(swap.to()));
    }

    void refuse(SwapId id) {
        var swap = decide(id, Act.REFUSE);
        tell("planning.notice.refused", swap, List.of(swap.from(), swap.to()));
    }

    /**
     * Both places change hands together, or neither does.
     *
     * @throws RosterRefused (422) when one of them has them no longer, or a must would be broken
     */
    void confirm(SwapId id) {
        var swap = decide(id, Act.CONFIRM);
        var handed = new ArrayList<ShiftTransfers.Transfer>();
        handed.add(over(swap.seat(), swap.from(), swap.to()));
        var back = swap.back();
        if (back != null) handed.add(over(back, swap.to(), swap.from()));
        transfers.all(handed);
        tell("planning.notice.confirmed", swap, List.of(swap.from(), swap.to()));
    }

    private Swap decide(SwapId id, Act act) {
        var swap = swaps.findOneById(id).orElseThrow(NotFoundException::new);
        live.changed("planning.swap", id.id());
        return swaps.save(swap.decide(act, acting(), clock.instant()));
    }

    ActingPerson acting() {
        return new ActingPerson(people.me(), permissions.may(PlanningModule.PLAN));
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

    private void tell(String key, Swap swap, Collection<PersonId> to) {
        var me = people.me();
        var back = swap.back();
        notices.tell(new Notice(
                key,
                List.of(
                        people.name(swap.from()).name(),
                        words.seat(swap.seat()),
                        people.name(swap.to()).name(),
                        back == null ? "" : words.seat(back)),
                "/duty/swaps",
                to.stream().filter(person -> !person.equals(me)).distinct().toList(),
                Urgency.NORMAL));
    }
}
