package org.dangzhi.operations.duty.staffing;

import java.time.LocalDate;
import java.util.Optional;
import org.dangzhi.foundation.office.TimeRange;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.operations.duty.ShiftId;
import org.dangzhi.operations.duty.ShiftKindId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** JDBC rows of shifts as the rules of staffing ask for them. */
@Repository
class StaffingRows {

    private final JdbcClient jdbc;

    StaffingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Two who change places keep two desks until both are moved: nobody is checked before {@link #checkDesks}. */
    void deferDesks() {
        jdbc.sql("set constraints duty.primary_of_one_shift, duty.secondary_of_one_shift deferred")
                .update();
    }

    void checkDesks() {
        jdbc.sql("set constraints all immediate").update();
    }

    /** Whether somebody signed in to it. */
    boolean hasBegun(ShiftId shift) {
        return jdbc.sql("select exists (select from duty.signing where shift_id = :shift)")
                .param("shift", shift.id())
                .query((row, n) -> row.getBoolean(1))
                .single();
    }

    /** Whether a shift of the kind has some of these hours already. */
    boolean overlaps(ShiftKindId kind, TimeRange range) {
        return jdbc.sql("""
                        select exists (select from duty.shift
                                        where kind_id = :kind and starts_at < :until and ends_at > :from)
                        """)
                .param("kind", kind.id())
                .param("from", range.from())
                .param("until", range.until())
                .query((row, n) -> row.getBoolean(1))
                .single();
    }

    /** Day and name of another shift at the same time in whose pair the person is; empty when there is none. */
    Optional<ShiftName> otherDesk(ShiftId shift, PersonId person) {
        return jdbc.sql("""
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
                .query((row, n) -> new ShiftName(row.getObject("day", LocalDate.class), row.getString("name")))
                .optional();
    }

    /** By which a refusal names a shift. */
    record ShiftName(LocalDate day, String kind) {}
}
