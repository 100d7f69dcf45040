package org.dangzhi.operations.duty.shifts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.function.Function;
import org.dangzhi.foundation.office.OfficeContext;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.dangzhi.foundation.office.TimeRange;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.operations.duty.DutyRefused;
import org.dangzhi.operations.duty.ShiftClosed;
import org.dangzhi.operations.duty.ShiftId;
import org.dangzhi.operations.duty.ShiftKindId;
import org.dangzhi.operations.duty.ShiftPlan;
import org.dangzhi.operations.duty.ShiftStaff;
import org.dangzhi.operations.duty.settings.ShiftKind;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Table;

/** A shift as the roster has it; who came stands in {@link AttendanceRows}. */
@Table(schema = "duty", name = "shift")
public class Shift extends AbstractAggregateRoot<Shift> {

    @Id
    private final ShiftId id;

    @Version
    private int version;

    @Column("kind_id")
    private final ShiftKindId kind;

    private final LocalDate day;
    private final TimeRange period;

    @Column("primary_id")
    private @Nullable PersonId primary;

    @Column("secondary_id")
    private @Nullable PersonId secondary;

    @Column("leader_id")
    private @Nullable PersonId leader;

    @Column("driver_id")
    private @Nullable PersonId driver;

    private Instant enteredAt;
    private @Nullable Instant closedAt;

    Shift(ShiftId id, ShiftKindId kind, LocalDate day, TimeRange period, Instant enteredAt) {
        this.id = id;
        this.kind = kind;
        this.day = day;
        this.period = period;
        this.enteredAt = enteredAt;
    }

    public static Shift planned(ShiftKind kind, LocalDate day, ZoneId zone, Instant now) {
        return new Shift(new ShiftId(TimeOrderedIds.next()), kind.id(), day, kind.on(day, zone), now);
    }

    /**
     * Puts people into its places.
     *
     * @param begun whether somebody signed in: then the pair stays, a substitute comes with the leader's consent
     * @param name of the shift for the refusals
     * @param names of persons, for them too
     */
    public Shift staff(ShiftStaff wanted, boolean begun, Instant now, String name, Function<PersonId, String> names) {
        wanted.doubled().ifPresent(post -> {
            throw DutyRefused.samePerson(post, names.apply(wanted.in(post).orElseThrow()));
        });
        if (closedAt != null) throw DutyRefused.closed(name);
        boolean samePair = Objects.equals(primary, wanted.primary()) && Objects.equals(secondary, wanted.secondary());
        if (begun && !samePair) throw DutyRefused.alreadyTaken(name);

        if (!samePair) enteredAt = now;
        primary = wanted.primary();
        secondary = wanted.secondary();
        leader = wanted.leader();
        driver = wanted.driver();
        return this;
    }

    /** Closes its log; one that is closed stays as it was. */
    public Shift close(Instant now) {
        if (closedAt != null) return this;
        closedAt = now;
        registerEvent(new ShiftClosed(OfficeContext.current(), id));
        return this;
    }

    public ShiftId id() {
        return id;
    }

    public ShiftKindId kind() {
        return kind;
    }

    public TimeRange period() {
        return period;
    }

    /** When its pair was put in last: before it nobody could know that they were to come. */
    public Instant enteredAt() {
        return enteredAt;
    }

    public int version() {
        return version;
    }

    public ShiftPlan.PlannedShift planned(boolean begun) {
        return new ShiftPlan.PlannedShift(id, day, kind, staff(), version, begun);
    }

    public ShiftStaff staff() {
        return new ShiftStaff(primary, secondary, leader, driver);
    }
}
