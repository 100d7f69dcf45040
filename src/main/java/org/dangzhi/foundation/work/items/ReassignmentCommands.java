package org.dangzhi.foundation.work.items;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.dangzhi.foundation.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use cases: items are given to somebody else, one of them or several of a list, and that is taken back. */
@Service
@Transactional
public class ReassignmentCommands {

    private final ItemCommands items;
    private final PartyResolver parties;
    private final ActingPersons persons;
    private final ReassignmentRows reassignments;
    private final ItemDeadlines deadlines;
    private final Clock clock;

    ReassignmentCommands(
            ItemCommands items,
            PartyResolver parties,
            ActingPersons persons,
            ReassignmentRows reassignments,
            ItemDeadlines deadlines,
            Clock clock) {
        this.items = items;
        this.parties = parties;
        this.persons = persons;
        this.reassignments = reassignments;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /**
     * To others as they are named.
     *
     * @param act by which it can be taken back
     * @param arrangement which the writer saw; another one is answered with 409
     */
    public void reassign(UUID act, UUID item, int arrangement, NewParties wanted, Instant due, String reason) {
        items.act(item, (it, hand) -> {
            var before = Placement.of(it);
            var given = parties.of(wanted.owner(), wanted.assistant(), wanted.supervisor());
            it.reassign(hand, arrangement, given, due, reason, clock.instant());
            reassignments.note(act, it, before, hand.person(), clock.instant());
        });
    }

    /**
     * To another owner; whoever assists or checks stays, only who becomes the owner assists no longer.
     *
     * @param act by which it can be taken back, together with what else was given by it
     */
    public void changeOwner(UUID act, UUID item, PersonId owner, Instant due, String reason) {
        items.act(item, (it, hand) -> {
            var before = Placement.of(it);
            var assistant = owner.equals(before.parties().assistant())
                    ? null
                    : before.parties().assistant();
            var given = parties.of(owner, assistant, before.parties().supervisor());
            it.reassign(hand, it.arrangement(), given, due, reason, clock.instant());
            reassignments.note(act, it, before, hand.person(), clock.instant());
        });
    }

    /** To whom an item is given: who does it, helps and checks it. */
    public record NewParties(PersonId owner, @Nullable PersonId assistant, PersonId supervisor) {}

    /**
     * Takes back what one gave to somebody else, all of it or nothing, within the time that the office set and before
     * anybody took it up.
     *
     * @throws ItemRefused (422) later
     */
    public void takeBack(UUID act) {
        var since = clock.instant().minus(deadlines.undoable());
        var taken = reassignments.take(act, persons.mine().person(), since);
        if (taken.isEmpty()) throw ItemRefused.takenBackTooLate();
        for (var row : taken)
            items.act(row.item(), (it, hand) -> it.takeBack(hand, row.arrangement(), row.before(), clock.instant()));
    }
}
