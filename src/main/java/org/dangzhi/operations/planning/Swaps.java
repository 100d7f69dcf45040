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
import org.dangzhi.foundation.office.Ids;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.Live;
import org.dangzhi.foundation.web.NotFound;
import org.dangzhi.foundation.web.Permits;
import org.dangzhi.foundation.web.Roles;
import org.dangzhi.operations.duty.Handing;
import org.dangzhi.operations.duty.Rostering;
import org.dangzhi.operations.duty.Rostering.Planned;
import org.dangzhi.operations.planning.Swap.Seat;
import org.dangzhi.operations.planning.Swap.State;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One asks, the other accepts, who plans confirms; who plans may do each for others. */
@Service
@Transactional
class Swaps {

    private final SwapTable table;
    private final Rostering rostering;
    private final Handing handing;
    private final SeatWords words;
    private final People people;
    private final RoleHolders roles;
    private final Permits permits;
    private final Notices notices;
    private final Live live;
    private final Clock clock;

    Swaps(
            SwapTable table,
            Rostering rostering,
            Handing handing,
            SeatWords words,
            People people,
            RoleHolders roles,
            Permits permits,
            Notices notices,
            Live live,
            Clock clock) {
        this.table = table;
        this.rostering = rostering;
        this.handing = handing;
        this.words = words;
        this.people = people;
        this.roles = roles;
        this.permits = permits;
        this.notices = notices;
        this.live = live;
        this.clock = clock;
    }

    /** Of others only for who plans. */
    @Transactional(readOnly = true)
    public List<Swap> shown() {
        var me = people.me();
        boolean all = permits.may(RosterAccess.PLAN);
        return table.newest().stream()
                .filter(swap -> all || swap.from().equals(me) || swap.to().equals(me))
                .toList();
    }

    /**
     * @param back null to give the place away
     * @throws RosterRefused (403) for somebody else's place, (422) for one that he does not have, or that has begun
     */
    UUID ask(Seat seat, PersonId to, @Nullable Seat back, String reason) {
        var from = holder(seat).orElseThrow(NotFound::new);
        refuseOthers(from);
        people.known(to);
        if (to.equals(from)) throw RosterRefused.withHimself();
        if (back != null && !holder(back).filter(to::equals).isPresent()) throw RosterRefused.moved(words.seat(back));
        refuseBegun(seat);
        if (back != null) refuseBegun(back);
        var swap = new Swap(Ids.next(), seat, from, to, back, reason, State.ASKED, clock.instant());
        table.insert(swap, people.me());
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
        var handed = new ArrayList<Handing.Over>();
        handed.add(over(swap.seat(), swap.from(), swap.to()));
        if (swap.back() != null) handed.add(over(swap.back(), swap.to(), swap.from()));
        handing.all(handed);
        tell("planning.notice.confirmed", swap, List.of(swap.from(), swap.to()));
    }

    private Handing.Over over(Seat seat, PersonId from, PersonId to) {
        if (!holder(seat).filter(from::equals).isPresent()) throw RosterRefused.moved(words.seat(seat));
        return new Handing.Over(seat.shift(), seat.post(), from, to);
    }

    private Optional<PersonId> holder(Seat seat) {
        return rostering.of(seat.shift()).flatMap(shift -> shift.staff().in(seat.post()));
    }

    private void refuseBegun(Seat seat) {
        rostering.of(seat.shift()).filter(Planned::begun).ifPresent(shift -> {
            throw RosterRefused.begun(words.seat(seat));
        });
    }

    private Swap known(UUID id) {
        return table.of(id).orElseThrow(NotFound::new);
    }

    private void refuseOthers(PersonId person) {
        if (!permits.may(RosterAccess.PLAN) && !person.equals(people.me())) throw RosterRefused.othersWish();
    }

    private void move(Swap swap, State before, State after) {
        if (!before.open() || !table.move(swap.id(), before, after, people.me(), clock.instant()))
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
