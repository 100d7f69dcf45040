package org.dangzhi.operations.planning.swaps;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.operations.duty.DutyPost;
import org.dangzhi.operations.duty.ShiftId;
import org.dangzhi.operations.planning.RosterRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Table;

/** A place in a shift that goes from one person to another, given away or for one that comes back. */
@Table(schema = "planning", name = "swap")
class Swap {

    /** Place in a shift. */
    record ShiftPlace(ShiftId shift, DutyPost post) {}

    /** @param plans whether they make the roster, and so may answer for others */
    record ActingPerson(PersonId person, boolean plans) {}

    /** What can be done to a swap, and what comes of it. */
    enum Act {
        ACCEPT(State.ACCEPTED),
        DECLINE(State.DECLINED),
        CONFIRM(State.CONFIRMED),
        REFUSE(State.REFUSED),
        WITHDRAW(State.WITHDRAWN);

        private final State after;

        Act(State after) {
            this.after = after;
        }
    }

    enum State {
        ASKED,
        ACCEPTED,
        DECLINED,
        CONFIRMED,
        REFUSED,
        WITHDRAWN;

        boolean open() {
            return this == ASKED || this == ACCEPTED;
        }

        String word() {
            return "planning.swap." + name();
        }
    }

    @Id
    private final SwapId id;

    @Version
    private int version;

    @Column("shift_id")
    private final ShiftId shift;

    private final DutyPost post;
    private final PersonId fromPerson;
    private final PersonId toPerson;

    @Column("back_shift_id")
    private final @Nullable ShiftId backShift;

    private final @Nullable DutyPost backPost;
    private final String reason;
    private State state;
    private final PersonId askedBy;
    private final Instant askedAt;
    private @Nullable PersonId decidedBy;
    private @Nullable Instant decidedAt;

    @PersistenceCreator
    Swap(
            SwapId id,
            int version,
            ShiftId shift,
            DutyPost post,
            PersonId fromPerson,
            PersonId toPerson,
            @Nullable ShiftId backShift,
            @Nullable DutyPost backPost,
            String reason,
            State state,
            PersonId askedBy,
            Instant askedAt,
            @Nullable PersonId decidedBy,
            @Nullable Instant decidedAt) {
        this.id = id;
        this.version = version;
        this.shift = shift;
        this.post = post;
        this.fromPerson = fromPerson;
        this.toPerson = toPerson;
        this.backShift = backShift;
        this.backPost = backPost;
        this.reason = reason;
        this.state = state;
        this.askedBy = askedBy;
        this.askedAt = askedAt;
        this.decidedBy = decidedBy;
        this.decidedAt = decidedAt;
    }

    /** @param back what comes back for it; null when it is given away */
    static Swap asked(
            SwapId id,
            ShiftPlace seat,
            PersonId from,
            PersonId to,
            @Nullable ShiftPlace back,
            String reason,
            PersonId by,
            Instant now) {
        if (to.equals(from)) throw SwapRefused.withHimself();
        return new Swap(
                id,
                0,
                seat.shift(),
                seat.post(),
                from,
                to,
                back == null ? null : back.shift(),
                back == null ? null : back.post(),
                reason,
                State.ASKED,
                by,
                now,
                null,
                null);
    }

    /** What they may do to it as it is now. */
    Set<Act> acts(ActingPerson by) {
        var acts = EnumSet.noneOf(Act.class);
        if (state == State.ASKED && (by.plans() || by.person().equals(toPerson))) {
            acts.add(Act.ACCEPT);
            acts.add(Act.DECLINE);
        }
        if (state == State.ACCEPTED && by.plans()) {
            acts.add(Act.CONFIRM);
            acts.add(Act.REFUSE);
        }
        if (state.open() && by.person().equals(fromPerson)) acts.add(Act.WITHDRAW);
        return acts;
    }

    /** @throws SwapRefused (422) when it has gone on meanwhile, (403) for what somebody else has to do */
    Swap decide(Act act, ActingPerson by, Instant now) {
        if (!acts(by).contains(act)) throw comesTooLate(act) ? SwapRefused.settled() : RosterRefused.othersWish();
        state = act.after;
        decidedBy = by.person();
        decidedAt = now;
        return this;
    }

    /** Ends without anybody's decision: one of the two will not be here. */
    Swap lapse(Instant now) {
        state = State.WITHDRAWN;
        decidedAt = now;
        return this;
    }

    private boolean comesTooLate(Act act) {
        return switch (act) {
            case ACCEPT, DECLINE -> state != State.ASKED;
            case CONFIRM, REFUSE -> state != State.ACCEPTED;
            case WITHDRAW -> !state.open();
        };
    }

    SwapId id() {
        return id;
    }

    ShiftPlace seat() {
        return new ShiftPlace(shift, post);
    }

    PersonId from() {
        return fromPerson;
    }

    PersonId to() {
        return toPerson;
    }

    @Nullable
    ShiftPlace back() {
        return backShift == null || backPost == null ? null : new ShiftPlace(backShift, backPost);
    }

    String reason() {
        return reason;
    }

    State state() {
        return state;
    }

    Instant askedAt() {
        return askedAt;
    }

    boolean concerns(PersonId person) {
        return person.equals(fromPerson) || person.equals(toPerson);
    }

    Stream<ShiftId> shifts() {
        return Stream.of(shift, backShift).filter(Objects::nonNull);
    }
}
