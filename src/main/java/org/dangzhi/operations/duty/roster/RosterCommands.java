package org.dangzhi.operations.duty.roster;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dangzhi.foundation.office.Offices;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.LiveUpdates;
import org.dangzhi.foundation.web.NotFoundException;
import org.dangzhi.foundation.web.StaleVersionException;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.operations.duty.DutyPost;
import org.dangzhi.operations.duty.DutyRefused;
import org.dangzhi.operations.duty.ShiftId;
import org.dangzhi.operations.duty.ShiftKindId;
import org.dangzhi.operations.duty.ShiftPlan;
import org.dangzhi.operations.duty.ShiftStaff;
import org.dangzhi.operations.duty.roster.RosterWatch.Change;
import org.dangzhi.operations.duty.settings.ShiftKind;
import org.dangzhi.operations.duty.settings.ShiftKindRepository;
import org.dangzhi.operations.duty.shifts.LateSignInAlarm;
import org.dangzhi.operations.duty.shifts.Shift;
import org.dangzhi.operations.duty.shifts.ShiftRepository;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use cases that put people into the shifts to come. */
@Service
@Transactional
public class RosterCommands implements ShiftPlan {

    private final ShiftKindRepository kinds;
    private final ShiftRepository shifts;
    private final PlannedShiftQuery planned;
    private final LateSignInAlarm late;
    private final People people;
    private final Offices offices;
    private final TimeWords times;
    private final LiveUpdates live;
    private final JdbcClient jdbc;
    private final ObjectProvider<RosterWatch> watches;
    private final Clock clock;

    RosterCommands(
            ShiftKindRepository kinds,
            ShiftRepository shifts,
            PlannedShiftQuery planned,
            LateSignInAlarm late,
            People people,
            Offices offices,
            TimeWords times,
            LiveUpdates live,
            JdbcClient jdbc,
            ObjectProvider<RosterWatch> watches,
            Clock clock) {
        this.kinds = kinds;
        this.shifts = shifts;
        this.planned = planned;
        this.late = late;
        this.people = people;
        this.offices = offices;
        this.times = times;
        this.live = live;
        this.jdbc = jdbc;
        this.watches = watches;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Kind> kinds() {
        return kinds.findByActiveTrueOrderByPosition().stream()
                .map(ShiftKind::seen)
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Kind> allKinds() {
        return kinds.findAllByOrderByPosition().stream().map(ShiftKind::seen).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<PlannedShift> between(LocalDate first, LocalDate last) {
        return planned.between(first, last);
    }

    @Override
    public List<PlannedShift> locked(LocalDate first, LocalDate last) {
        return planned.locked(first, last);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<ShiftId, Instant> changes(LocalDate first, LocalDate last) {
        return planned.changes(first, last);
    }

    @Override
    @Transactional(readOnly = true)
    public List<OpenPlace> leavings(PersonId person, int days) {
        return planned.leavings(person, days);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<PlannedShift> of(ShiftId shift) {
        return planned.of(shift);
    }

    @Override
    @Transactional(readOnly = true)
    public List<PlannedShift> of(Collection<ShiftId> shifts) {
        return planned.of(shifts);
    }

    @Override
    public void put(List<ShiftRequest> wanted) {
        jdbc.sql("set constraints duty.primary_of_one_shift, duty.secondary_of_one_shift deferred")
                .update();
        var changes = new ArrayList<Change>();
        for (var one : wanted) change(one).ifPresent(changes::add);
        for (var change : changes) refuseSecondDesks(change.shift());
        jdbc.sql("set constraints all immediate").update();
        if (!changes.isEmpty()) watches.forEach(watch -> watch.changed(changes));
    }

    /**
     * Plans a day's shift of a kind, or changes who is in it.
     *
     * @throws DutyRefused (422) if somebody would keep two places at once, or the pair has signed in
     */
    public ShiftId staff(LocalDate day, ShiftKindId kind, ShiftStaff staff) {
        put(List.of(new ShiftRequest(day, kind, staff)));
        return shifts.findByKindAndDay(kind, day).map(Shift::id).orElseThrow(NotFoundException::new);
    }

    /** Nothing where it is so already; a shift that nobody planned is planned even for nobody. */
    private Optional<Change> change(ShiftRequest wanted) {
        var staff = wanted.staff();
        staff.people().forEach(people::known);
        refuseGone(wanted);
        var kind = kinds.findById(wanted.kind()).orElseThrow(NotFoundException::new);
        var name = times.day(wanted.day()) + " " + kind.name();
        var found = shifts.findByKindAndDay(wanted.kind(), wanted.day());
        if (found.map(Shift::staff).filter(staff::equals).isPresent()) return Optional.empty();
        var now = clock.instant();
        var shift = found.orElseGet(() -> Shift.planned(kind, wanted.day(), offices.zone(), now));
        if (found.isEmpty()) refuseOverlap(shift, name);

        var before = shift.staff();
        boolean begun = hasBegun(shift.id());
        var saved = shifts.save(shift.staff(
                staff, begun, now, name, person -> people.name(person).name()));
        late.watch(saved.id(), saved.period(), saved.enteredAt());
        live.changed("duty.roster", saved.id().id());
        return Optional.of(new Change(saved.planned(begun), before));
    }

    /** Whoever has left by that day can no longer be put into a shift, by whatever way. */
    private void refuseGone(ShiftRequest wanted) {
        people.lastDays(wanted.staff().people().toList()).forEach((person, lastDay) -> {
            if (lastDay.isBefore(wanted.day()))
                throw DutyRefused.gone(people.name(person).name(), times.day(lastDay));
        });
    }

    private void refuseSecondDesks(PlannedShift shift) {
        for (var post : List.of(DutyPost.PRIMARY, DutyPost.SECONDARY))
            shift.staff().in(post).ifPresent(person -> refuseSecondDesk(shift.id(), post, person));
    }

    /**
     * Plans it as somebody who saw it before, in a version of {@link #version}.
     *
     * @throws StaleVersionException if somebody else planned it meanwhile
     */
    public ShiftId staff(LocalDate day, ShiftKindId kind, ShiftStaff staff, int seen) {
        if (version(day, kind) != seen) throw new StaleVersionException();
        return staff(day, kind, staff);
    }

    /** Grows with each change of a shift; nought while nobody planned it. */
    @Transactional(readOnly = true)
    public int version(LocalDate day, ShiftKindId kind) {
        return shifts.findByKindAndDay(kind, day).map(Shift::version).orElse(0);
    }

    /** Who is in it; nobody while it is not planned. */
    @Transactional(readOnly = true)
    public ShiftStaff staff(LocalDate day, ShiftKindId kind) {
        return shifts.findByKindAndDay(kind, day).map(Shift::staff).orElse(ShiftStaff.NOBODY);
    }

    private boolean hasBegun(ShiftId shift) {
        return jdbc.sql("select exists (select from duty.signing where shift_id = :shift)")
                .param("shift", shift.id())
                .query((row, n) -> row.getBoolean(1))
                .single();
    }

    /** The database refuses it too; here it is said in words. */
    private void refuseOverlap(Shift shift, String name) {
        boolean overlaps = jdbc.sql("""
                        select exists (select from duty.shift
                                        where kind_id = :kind and starts_at < :until and ends_at > :from)
                        """)
                .param("kind", shift.kind().id())
                .param("from", shift.period().from())
                .param("until", shift.period().until())
                .query((row, n) -> row.getBoolean(1))
                .single();
        if (overlaps) throw DutyRefused.overlaps(name);
    }

    private void refuseSecondDesk(ShiftId shift, DutyPost post, PersonId person) {
        jdbc.sql("""
                        select s.day, k.name
                          from duty.shift s
                          join duty.shift_kind k on k.office_id = s.office_id and k.id = s.kind_id
                          join duty.shift own on own.id = :shift
                         where s.id <> own.id and (s.primary_id = :person or s.secondary_id = :person)
                           and s.starts_at < own.ends_at and s.ends_at > own.starts_at
                         limit 1
                        """)
                .param("shift", shift.id())
                .param("person", person.id())
                .query((row, n) -> times.day(row.getObject("day", LocalDate.class)) + " " + row.getString("name"))
                .optional()
                .ifPresent(other -> {
                    throw DutyRefused.keepsAnother(post, people.name(person).name(), other);
                });
    }
}
