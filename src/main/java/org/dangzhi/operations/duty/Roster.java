package org.dangzhi.operations.duty;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.dangzhi.foundation.office.Offices;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.Live;
import org.dangzhi.foundation.web.NotFound;
import org.dangzhi.foundation.web.Stale;
import org.dangzhi.foundation.web.Times;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts people into the shifts to come. */
@Service
@Transactional
class Roster {

    private final ShiftKinds kinds;
    private final ShiftTable shifts;
    private final LateSigning late;
    private final People people;
    private final Offices offices;
    private final Times times;
    private final Live live;
    private final JdbcClient jdbc;

    Roster(
            ShiftKinds kinds,
            ShiftTable shifts,
            LateSigning late,
            People people,
            Offices offices,
            Times times,
            Live live,
            JdbcClient jdbc) {
        this.kinds = kinds;
        this.shifts = shifts;
        this.late = late;
        this.people = people;
        this.offices = offices;
        this.times = times;
        this.live = live;
        this.jdbc = jdbc;
    }

    /**
     * Plans a day's shift of a kind, or changes who is in it.
     *
     * @throws DutyRefused (422) if somebody would keep two places at once, or the pair has signed in
     */
    ShiftId staff(LocalDate day, ShiftKindId kindId, Staff staff) {
        for (var post : Post.values()) staff.in(post).ifPresent(people::known);
        var kind = kinds.findById(kindId).orElseThrow(NotFound::new);
        var name = times.day(day) + " " + kind.name();
        var found = shifts.findByKindAndDay(kindId, day);
        var shift = found.orElseGet(() -> Shift.planned(kind, day, offices.zone()));
        if (found.isEmpty()) refuseOverlap(shift, name);
        for (var post : List.of(Post.PRIMARY, Post.SECONDARY))
            staff.in(post).ifPresent(person -> refuseSecondDesk(shift, post, person));

        var secondary =
                staff.in(Post.SECONDARY).map(id -> people.name(id).name()).orElse("");
        shifts.save(shift.staff(staff, hasBegun(shift.id()), name, secondary));
        late.watch(shift.id(), shift.period());
        live.changed("duty.roster", shift.id().id());
        return shift.id();
    }

    /**
     * Plans it as somebody who saw it before, in a version of {@link #version}.
     *
     * @throws Stale if somebody else planned it meanwhile
     */
    ShiftId staff(LocalDate day, ShiftKindId kind, Staff staff, int seen) {
        if (version(day, kind) != seen) throw new Stale();
        return staff(day, kind, staff);
    }

    /** Grows with each change of a shift; nought while nobody planned it. */
    @Transactional(readOnly = true)
    int version(LocalDate day, ShiftKindId kind) {
        return shifts.findByKindAndDay(kind, day).map(Shift::version).orElse(0);
    }

    /** Who is in it; nobody while it is not planned. */
    @Transactional(readOnly = true)
    Staff staff(LocalDate day, ShiftKindId kind) {
        return shifts.findByKindAndDay(kind, day).map(Shift::staff).orElse(Staff.NOBODY);
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
                .param("from", shift.period().from().atOffset(ZoneOffset.UTC))
                .param("until", shift.period().until().atOffset(ZoneOffset.UTC))
                .query((row, n) -> row.getBoolean(1))
                .single();
        if (overlaps) throw DutyRefused.overlaps(name);
    }

    private void refuseSecondDesk(Shift shift, Post post, PersonId person) {
        jdbc.sql("""
                        select s.day, k.name
                          from duty.shift s
                          join duty.shift_kind k on k.office_id = s.office_id and k.id = s.kind_id
                         where s.id <> :shift and (s.primary_id = :person or s.secondary_id = :person)
                           and s.starts_at < :until and s.ends_at > :from
                         limit 1
                        """)
                .param("shift", shift.id().id())
                .param("person", person.id())
                .param("from", shift.period().from().atOffset(ZoneOffset.UTC))
                .param("until", shift.period().until().atOffset(ZoneOffset.UTC))
                .query((row, n) -> times.day(row.getObject("day", LocalDate.class)) + " " + row.getString("name"))
                .optional()
                .ifPresent(other -> {
                    throw DutyRefused.keepsAnother(post, people.name(person).name(), other);
                });
    }
}
