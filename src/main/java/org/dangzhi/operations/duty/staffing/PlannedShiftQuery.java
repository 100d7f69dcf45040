package org.dangzhi.operations.duty.staffing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.operations.duty.ShiftId;
import org.dangzhi.operations.duty.ShiftKindId;
import org.dangzhi.operations.duty.ShiftPlan.OpenPlace;
import org.dangzhi.operations.duty.ShiftPlan.PlannedShift;
import org.dangzhi.operations.duty.ShiftStaff;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Query of shifts as the roster has them, each answer in one statement. */
@Repository
class PlannedShiftQuery {

    private static final String PLANNED = """
            select s.id, s.day, s.kind_id, s.primary_id, s.secondary_id, s.leader_id, s.driver_id, s.version,
                   s.closed_at is not null
                   or exists (select from duty.signing g where g.office_id = s.office_id and g.shift_id = s.id) as begun
              from duty.shift s
            """;

    private static final String LEAVINGS = """
            select s.id, s.day, s.kind_id, s.primary_id, s.secondary_id, s.leader_id, s.driver_id, s.version, false as begun,
                   l.version as left_version, l.left_at
              from duty.shift_left l
              join duty.shift s on s.office_id = l.office_id and s.id = l.shift_id
             where l.person_id = :person and l.left_at > now() - make_interval(days => :days)
             order by s.starts_at, s.id
            """;

    private final JdbcClient jdbc;

    PlannedShiftQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<PlannedShift> between(LocalDate first, LocalDate last) {
        return between("", first, last);
    }

    /** Locked in the order of time, so that two who want the same days wait for each other. */
    List<PlannedShift> locked(LocalDate first, LocalDate last) {
        return between(" for update of s", first, last);
    }

    private List<PlannedShift> between(String lock, LocalDate first, LocalDate last) {
        return jdbc.sql(PLANNED + " where s.day between :first and :last order by s.starts_at, s.id" + lock)
                .param("first", first)
                .param("last", last)
                .query(PlannedShiftQuery::row)
                .list();
    }

    Map<ShiftId, Instant> changes(LocalDate first, LocalDate last) {
        var changes = new HashMap<ShiftId, Instant>();
        jdbc.sql("""
                        select c.shift_id, c.changed_at from duty.shift_change c
                          join duty.shift s on s.office_id = c.office_id and s.id = c.shift_id
                         where s.day between :first and :last
                        """).param("first", first).param("last", last).query(row -> {
            changes.put(
                    new ShiftId(row.getObject("shift_id", UUID.class)),
                    row.getTimestamp("changed_at").toInstant());
        });
        return changes;
    }

    /** By the database's own clock, which wrote them down. */
    List<OpenPlace> leavings(PersonId person, int days) {
        return jdbc.sql(LEAVINGS)
                .param("person", person.id())
                .param("days", days)
                .query((row, n) -> new OpenPlace(
                        row(row, n),
                        row.getInt("left_version"),
                        row.getTimestamp("left_at").toInstant()))
                .list();
    }

    Optional<PlannedShift> of(ShiftId shift) {
        return jdbc.sql(PLANNED + " where s.id = :id")
                .param("id", shift.id())
                .query(PlannedShiftQuery::row)
                .optional();
    }

    List<PlannedShift> of(Collection<ShiftId> shifts) {
        return jdbc.sql(PLANNED + " where s.id = any (cast(:ids as uuid[])) order by s.starts_at, s.id")
                .param("ids", shifts.stream().map(ShiftId::id).toArray(UUID[]::new))
                .query(PlannedShiftQuery::row)
                .list();
    }

    /** What stands there while the office is set up. */
    Counts counts(Instant now) {
        return jdbc.sql("""
                        select (select count(*) from duty.shift_kind where active) as kinds,
                               (select min(s.starts_at) from duty.shift s
                                 where s.ends_at > :now and s.primary_id is not null and s.secondary_id is not null) as first
                        """)
                .param("now", now)
                .query((row, n) -> new Counts(row.getInt("kinds"), instant(row.getTimestamp("first"))))
                .single();
    }

    /** @param first beginning of the first shift with its pair that is not over; absent for none */
    record Counts(int kinds, @Nullable Instant first) {}

    private static @Nullable Instant instant(@Nullable Timestamp value) {
        return value == null ? null : value.toInstant();
    }

    private static PlannedShift row(ResultSet row, int n) throws SQLException {
        return new PlannedShift(
                new ShiftId(row.getObject("id", UUID.class)),
                row.getObject("day", LocalDate.class),
                new ShiftKindId(row.getObject("kind_id", UUID.class)),
                new ShiftStaff(
                        person(row, "primary_id"),
                        person(row, "secondary_id"),
                        person(row, "leader_id"),
                        person(row, "driver_id")),
                row.getInt("version"),
                row.getBoolean("begun"));
    }

    private static @Nullable PersonId person(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : new PersonId(id);
    }
}
