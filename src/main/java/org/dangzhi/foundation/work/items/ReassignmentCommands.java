package org.dangzhi.foundation.work.items;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.dangzhi.foundation.people.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use cases: items of a list are given to somebody else, and that is taken back. */
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
