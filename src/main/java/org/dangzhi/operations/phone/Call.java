package org.dangzhi.operations.phone;

import java.time.Duration;
import java.time.Instant;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.work.AssignedItem;
import org.dangzhi.foundation.work.ItemId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/** A telephone record. What was heard is fixed after some minutes; later knowledge is an entry below it. */
@Table(schema = "phone", name = "call")
class Call {

    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(2);
    private static final Duration LATEST = Duration.ofDays(366); // what is older is a slip of the pen

    @Id
    private final CallId id;

    @Version
    private int version;

    private final String number;

    @Embedded.Empty
    private CallDetails details;

    private final Instant writtenAt;

    @Column("taken_by")
    private final PersonId takenBy;

    private CallState state;

    @Column("item_id")
    private @Nullable ItemId item;

    private @Nullable String itemNumber;

    @PersistenceCreator
    Call(
            CallId id,
            int version,
            String number,
            CallDetails details,
            Instant writtenAt,
            PersonId takenBy,
            CallState state,
            @Nullable ItemId item,
            @Nullable String itemNumber) {
        this.id = id;
        this.version = version;
        this.number = number;
        this.details = details;
        this.writtenAt = writtenAt;
        this.takenBy = takenBy;
        this.state = state;
        this.item = item;
        this.itemNumber = itemNumber;
    }

    static Call taken(CallId id, String number, CallDetails details, boolean waiting, PersonId by, Instant now) {
        check(details, now);
        return new Call(id, 0, number, details, now, by, waiting ? CallState.WAITING : CallState.DONE, null, null);
    }

    /** Puts right what was heard, by who heard it, as long as it is fresh. */
    Call correctDetails(CallDetails better, PersonId by, Instant now, Duration fresh) {
        if (!takenBy.equals(by)) throw CallRefused.notYours(number);
        if (now.isAfter(writtenAt.plus(fresh))) throw CallRefused.heardIsFixed(number, fresh.toMinutes());
        check(better, now);
        details = better;
        return this;
    }

    /** The caller has their answer. */
    Call answered() {
        refuseIfItem();
        state = CallState.DONE;
        return this;
    }

    Call becameItem(AssignedItem became) {
        refuseIfItem();
        item = became.id();
        itemNumber = became.number();
        state = CallState.ITEM;
        return this;
    }

    void refuseIfItem() {
        if (state == CallState.ITEM) throw CallRefused.isItem(number, String.valueOf(itemNumber));
    }

    CallId id() {
        return id;
    }

    CallDetails details() {
        return details;
    }

    String number() {
        return number;
    }

    private static void check(CallDetails details, Instant now) {
        if (details.beganAt().isAfter(now.plus(CLOCKS_DIFFER))) throw CallRefused.inTheFuture();
        if (details.beganAt().isBefore(now.minus(LATEST))) throw CallRefused.longAgo(LATEST.toDays());
        var ended = details.endedAt();
        if (ended != null && ended.isAfter(now.plus(CLOCKS_DIFFER))) throw CallRefused.endsInTheFuture();
        if (ended != null && ended.isBefore(details.beganAt())) throw CallRefused.endsBeforeItBegins();
    }
}
