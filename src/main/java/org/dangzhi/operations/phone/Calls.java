package org.dangzhi.operations.phone;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.dangzhi.foundation.notify.mentions.MentionPlace;
import org.dangzhi.foundation.notify.mentions.Mentions;
import org.dangzhi.foundation.office.OfficeContext;
import org.dangzhi.foundation.office.Settings;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.records.RecordNumbers;
import org.dangzhi.foundation.web.LiveUpdates;
import org.dangzhi.foundation.web.NotFoundException;
import org.dangzhi.foundation.work.AssignedItem;
import org.dangzhi.foundation.work.ItemId;
import org.dangzhi.foundation.work.Items;
import org.dangzhi.foundation.work.NewItem;
import org.dangzhi.foundation.work.Source;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
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
    private final CallIndexing indexing;
    private final CallLogWriter log;
    private final RecordNumbers numbers;
    private final People people;
    private final Mentions mentions;
    private final Items items;
    private final Settings settings;
    private final LiveUpdates live;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Calls(
            CallRepository calls,
            CallNoteRows notes,
            CallIndexing indexing,
            CallLogWriter log,
            RecordNumbers numbers,
            People people,
            Mentions mentions,
            Items items,
            Settings settings,
            LiveUpdates live,
            ApplicationEventPublisher events,
            Clock clock) {
        this.calls = calls;
        this.notes = notes;
        this.indexing = indexing;
        this.log = log;
        this.numbers = numbers;
        this.people = people;
        this.mentions = mentions;
        this.items = items;
        this.settings = settings;
        this.live = live;
        this.events = events;
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
        log.write(id, taken.number(), call.details());
        // the item draws its number, whose lock lasts until the commit: what can be had without it stands above
        calls.save(to == null ? taken : taken.becameItem(item(taken, to)));
        indexing.put(id, taken.number(), call.details());
        mention(id.id(), id, call.details().content());
        var emergency = call.emergency();
        if (emergency != null && !emergency.blank()) notes.insertEmergency(id, emergency);
        if (!call.proposal().isBlank()) note(id, NoteKind.PROPOSAL, call.proposal(), null);
        events.publishEvent(new CallRecorded(OfficeContext.current(), id));
        changed(id);
        return id;
    }

    /** Puts right what was heard, while it is fresh and by who heard it. */
    @Transactional
    public void correctDetails(CallId id, CallDetails better) {
        var call = calls.save(known(id).correctDetails(better, people.me(), clock.instant(), fresh()));
        indexing.put(id, call.number(), better);
        mention(id.id(), id, better.content());
        changed(id);
    }

    /** Adds what followed: proposal, instruction, feedback, result. */
    @Transactional
    public void addNote(CallId id, NoteKind kind, String said, @Nullable PersonId person) {
        known(id);
        if (person != null && people.names(List.of(person)).isEmpty()) throw CallRefused.unknownPerson();
        note(id, kind, said, person);
        changed(id);
    }

    /** The caller has their answer; its words are kept as the result. */
    @Transactional
    public void answer(CallId id, String result) {
        calls.save(known(id).answered());
        if (!result.isBlank()) note(id, NoteKind.RESULT, result, null);
        changed(id);
    }

    /** Makes the call an assigned item; it is followed there from now on. */
    @Transactional
    public ItemId assign(CallId id, CallAssignment to) {
        var call = known(id);
        call.refuseIfItem(); // before an item is arranged and numbered in vain
        var item = item(call, to);
        calls.save(call.becameItem(item));
        changed(id);
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
        mention(note, id, said);
    }

    private void mention(UUID text, CallId id, String said) {
        mentions.tell(
                text,
                mentions.named(said),
                MentionPlace.readWith(PhoneModule.READ, "phone.mention", CallLogWriter.address(id)));
    }

    private Call known(CallId id) {
        return calls.findById(id).orElseThrow(NotFoundException::new);
    }

    private void changed(CallId id) {
        live.changed(KIND, id.id());
    }
}
