package org.dangzhi.operations.phone;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.dangzhi.foundation.office.Settings;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.records.RecordNumbers;
import org.dangzhi.foundation.web.NotFoundException;
import org.dangzhi.foundation.work.AssignedItem;
import org.dangzhi.foundation.work.ItemId;
import org.dangzhi.foundation.work.Items;
import org.dangzhi.foundation.work.NewItem;
import org.dangzhi.foundation.work.Source;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The book of telephone records: written down, followed, answered or passed on as an item. */
@Service
public class Calls {

    /** Live kind of a changed call, and kind of its numbers. */
    static final String KIND = "phone.call";

    private static final int FRESH_MINUTES = 10; // [O] the office's own setting

    private final CallRepository calls;
    private final CallNoteRows notes;
    private final CallFollowUp followUp;
    private final RecordNumbers numbers;
    private final People people;
    private final Items items;
    private final Settings settings;
    private final Clock clock;

    Calls(
            CallRepository calls,
            CallNoteRows notes,
            CallFollowUp followUp,
            RecordNumbers numbers,
            People people,
            Items items,
            Settings settings,
            Clock clock) {
        this.calls = calls;
        this.notes = notes;
        this.followUp = followUp;
        this.numbers = numbers;
        this.people = people;
        this.items = items;
        this.settings = settings;
        this.clock = clock;
    }

    /** Writes a call down and into the duty log. */
    @Transactional
    public CallId record(NewCall call) {
        return record(call, null);
    }

    /**
     * Writes a call down and into the duty log, and passes it on at once; both or neither.
     *
     * @param to absent for a call that is not passed on
     */
    @Transactional
    public CallId record(NewCall call, @Nullable CallAssignment to) {
        var id = new CallId(TimeOrderedIds.next());
        var taken = Call.taken(id, numbers.next(KIND), call.details(), call.waiting(), people.me(), clock.instant());
        followUp.log(taken);
        // the item draws its number, whose lock lasts until the commit: what can be had without it stands above
        calls.save(to == null ? taken : taken.becameItem(item(taken, to)));
        followUp.heard(taken);
        var emergency = call.emergency();
        if (emergency != null && !emergency.blank()) notes.insertEmergency(id, emergency);
        if (!call.proposal().isBlank()) note(id, NoteKind.PROPOSAL, call.proposal(), null);
        followUp.recorded(id);
        return id;
    }

    /** Puts right what was heard, while it is fresh and by who heard it. */
    @Transactional
    public void correctDetails(CallId id, CallDetails better) {
        followUp.heard(calls.save(known(id).correctDetails(better, people.me(), clock.instant(), fresh())));
        followUp.changed(id);
    }

    /** Adds what followed: proposal, instruction, feedback, result. */
    @Transactional
    public void addNote(CallId id, NoteKind kind, String said, @Nullable PersonId person) {
        known(id);
        if (person != null && people.names(List.of(person)).isEmpty()) throw CallRefused.unknownPerson();
        note(id, kind, said, person);
        followUp.changed(id);
    }

    /** The caller has their answer; its words are kept as the result. */
    @Transactional
    public void answer(CallId id, String result) {
        calls.save(known(id).answered());
        if (!result.isBlank()) note(id, NoteKind.RESULT, result, null);
        followUp.changed(id);
    }

    /** Makes the call an assigned item; it is followed there from now on. */
    @Transactional
    public ItemId assign(CallId id, CallAssignment to) {
        var call = known(id);
        call.refuseIfItem(); // before an item is arranged and numbered in vain
        var item = item(call, to);
        calls.save(call.becameItem(item));
        followUp.changed(id);
        return item.id();
    }

    private AssignedItem item(Call call, CallAssignment to) {
        var details = call.details();
        return items.assign(new NewItem(
                to.titleOr(details.content()),
                details.content(),
                Source.PHONE,
                call.number(),
                CallLogWriter.address(call.id()),
                null,
                to.owner(),
                to.assistant(),
                to.supervisor(),
                to.due(),
                List.of()));
    }

    /** How long what was heard may be put right. */
    public Duration fresh() {
        return settings.minutes("phone.fresh.minutes", FRESH_MINUTES);
    }

    private void note(CallId id, NoteKind kind, String said, @Nullable PersonId person) {
        var note = notes.add(id, kind, said, person, people.me(), clock.instant());
        followUp.mention(note, id, said);
    }

    private Call known(CallId id) {
        return calls.findById(id).orElseThrow(NotFoundException::new);
    }
}
