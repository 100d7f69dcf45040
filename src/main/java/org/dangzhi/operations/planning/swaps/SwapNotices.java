package org.dangzhi.operations.planning.swaps;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dangzhi.foundation.access.RoleHolders;
import org.dangzhi.foundation.notify.Notice;
import org.dangzhi.foundation.notify.Notices;
import org.dangzhi.foundation.notify.Urgency;
import org.dangzhi.foundation.office.OfficeContext;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.LiveUpdates;
import org.dangzhi.foundation.web.Roles;
import org.springframework.stereotype.Component;

/** Tells those whom a swap concerns, but for whoever acts, and open pages. */
@Component
class SwapNotices {

    private final Notices notices;
    private final People people;
    private final RoleHolders roles;
    private final ShiftPlaceWords words;
    private final LiveUpdates live;

    SwapNotices(Notices notices, People people, RoleHolders roles, ShiftPlaceWords words, LiveUpdates live) {
        this.notices = notices;
        this.people = people;
        this.roles = roles;
        this.words = words;
        this.live = live;
    }

    void asked(Swap swap) {
        tell("asked", swap, List.of(swap.to()));
    }

    void accepted(Swap swap) {
        tell("accepted", swap, roles.of(Roles.DIRECTOR));
    }

    void declined(Swap swap) {
        tell("declined", swap, List.of(swap.from()));
    }

    void withdrawn(Swap swap) {
        tell("withdrawn", swap, List.of(swap.to()));
    }

    /** @param gone who leaves, and is told nothing */
    void lapsed(Swap swap, PersonId gone) {
        tell(
                "withdrawn",
                swap,
                Stream.of(swap.from(), swap.to())
                        .filter(person -> !person.equals(gone))
                        .toList());
    }

    void refused(Swap swap) {
        tell("refused", swap, List.of(swap.from(), swap.to()));
    }

    void confirmed(Swap swap) {
        tell("confirmed", swap, List.of(swap.from(), swap.to()));
    }

    private void tell(String what, Swap swap, Collection<PersonId> to) {
        var me = OfficeContext.actor().person().map(PersonId::new);
        var back = swap.back();
        live.changed("planning.swap", swap.id().id());
        notices.tell(new Notice(
                "planning.notice." + what,
                List.of(
                        people.name(swap.from()).name(),
                        words.seat(swap.seat()),
                        people.name(swap.to()).name(),
                        back == null ? "" : words.seat(back)),
                "/duty/swaps",
                to.stream()
                        .filter(person -> !me.equals(Optional.of(person)))
                        .distinct()
                        .toList(),
                Urgency.NORMAL));
    }
}
