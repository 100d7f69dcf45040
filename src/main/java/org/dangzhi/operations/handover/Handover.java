package org.dangzhi.operations.handover;

import java.time.Instant;
import org.dangzhi.foundation.web.StaleVersionException;
import org.dangzhi.operations.duty.ShiftId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Table;

/** The record of one change of shift; its lines, checks and signatures are rows of their own. */
@Table(schema = "handover", name = "record")
public class Handover {

    @Id
    private final HandoverId id;

    @Version
    private int version;

    private final String number;

    @Column("leaving_shift")
    private final ShiftId leaving;

    @Column("coming_shift")
    private @Nullable ShiftId coming;

    private final Instant dueAt;
    private final Instant openedAt;
    private String special;
    private String whereabouts;
    private @Nullable Instant closedAt;

    @PersistenceCreator
    public Handover(
            HandoverId id,
            int version,
            String number,
            ShiftId leaving,
            @Nullable ShiftId coming,
            Instant dueAt,
            Instant openedAt,
            String special,
            String whereabouts,
            @Nullable Instant closedAt) {
        this.id = id;
        this.version = version;
        this.number = number;
        this.leaving = leaving;
        this.coming = coming;
        this.dueAt = dueAt;
        this.openedAt = openedAt;
        this.special = special;
        this.whereabouts = whereabouts;
        this.closedAt = closedAt;
    }

    static Handover of(HandoverId id, String number, ShiftId leaving, Instant dueAt, Instant now) {
        return new Handover(id, 0, number, leaving, null, dueAt, now, "", "", null);
    }

    /** The leaving pair completes what it has {@code seen}, until the first has signed. */
    Handover complete(int seen, String special, String whereabouts, int signatures) {
        if (signatures > 0) throw HandoverRefused.alreadyCompleted();
        if (seen != version) throw new StaleVersionException();
        this.special = special;
        this.whereabouts = whereabouts;
        return this;
    }

    /** Names the shift that takes over, with its first signature. */
    Handover goesTo(ShiftId next) {
        coming = next;
        return this;
    }

    Handover close(Instant now) {
        closedAt = now;
        return this;
    }

    public boolean closed() {
        return closedAt != null;
    }

    public @Nullable Instant closedAt() {
        return closedAt;
    }

    public HandoverId id() {
        return id;
    }

    ShiftId leaving() {
        return leaving;
    }

    @Nullable
    ShiftId coming() {
        return coming;
    }

    public int version() {
        return version;
    }

    public String number() {
        return number;
    }

    Instant dueAt() {
        return dueAt;
    }

    public String special() {
        return special;
    }

    public String whereabouts() {
        return whereabouts;
    }
}
