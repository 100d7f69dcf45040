package org.dangzhi.operations.handover.browsing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dangzhi.foundation.office.RecordMapper;
import org.dangzhi.foundation.web.Cursor;
import org.dangzhi.operations.duty.OnDuty;
import org.dangzhi.operations.duty.ShiftId;
import org.dangzhi.operations.duty.Shifts;
import org.dangzhi.operations.handover.Handover;
import org.dangzhi.operations.handover.HandoverId;
import org.dangzhi.operations.handover.SignatureRole;
import org.dangzhi.operations.handover.SignatureRows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Handovers as their pages and their list read them. */
@Repository
class HandoverQuery {

    static final int PAGE = 50;

    record Line(
            UUID id, String number, Instant dueAt, @Nullable Instant closedAt, String names, int signed) {

        String key() {
            return Cursor.key(dueAt, id);
        }
    }

    private static final RecordMapper<Line> LINE = new RecordMapper<>(Line.class);

    private static final String OPENED = """
            select r.id, r.version, r.number, r.leaving_shift, r.coming_shift, r.due_at, r.opened_at, r.special,
                   r.whereabouts, r.closed_at, r.leader_asked_at, r.reopened_at, r.reopened_entry,
                   k.take_id, k.taken_at, k.taker, k.taken,
                   s.part, s.person_id, n.name, s.signed_at, s.opens_at, s.questioned, s.unchecked, s.uncounted, s.reason
              from handover.record r
              left join handover.signature s on s.office_id = r.office_id and s.record_id = r.id and s.round = r.round
              left join lateral (
                     select l.take_id, max(l.taken_at) as taken_at, max(t.name) as taker, count(*)::int as taken
                       from handover.line l
                       join people.name_of t on t.office_id = l.office_id and t.id = l.taken_by
                      where l.office_id = r.office_id and l.record_id = r.id and l.take_id is not null and not l.gone
                      group by l.take_id
                      order by max(l.taken_at) desc
                      limit 1) k on true
              left join people.name_of n on n.office_id = s.office_id and n.id = s.person_id
             where %s
             order by r.due_at, r.id, s.signed_at
            """;

    private final JdbcClient jdbc;
    private final OnDuty onDuty;
    private final Shifts shifts;

    HandoverQuery(JdbcClient jdbc, OnDuty onDuty, Shifts shifts) {
        this.jdbc = jdbc;
        this.onDuty = onDuty;
        this.shifts = shifts;
    }

    Optional<HandoverWithSignatures> one(HandoverId id) {
        return opened(jdbc.sql(OPENED.formatted("r.id = :id")).param("id", id.id())).stream()
                .findFirst();
    }

    /**
     * Those not signed by all four, the oldest first: of the shift before and of the shift on duty; none where that was not
     * taken.
     */
    List<HandoverWithSignatures> running() {
        return onDuty.nowAndNext().stream()
                .findFirst()
                .filter(shift -> shift.takenAt() != null)
                .map(shift -> unsigned(shift.startsAt().minus(shifts.handoverGap()), shift.endsAt()))
                .orElse(List.of());
    }

    private List<HandoverWithSignatures> unsigned(Instant from, Instant to) {
        return opened(jdbc.sql(OPENED.formatted("r.closed_at is null and r.due_at between :from and :to"))
                .param("from", from)
                .param("to", to));
    }

    /** A row for each signature. */
    private static List<HandoverWithSignatures> opened(JdbcClient.StatementSpec found) {
        var opened = new LinkedHashMap<UUID, HandoverWithSignatures>();
        found.query(row -> {
            var id = row.getObject("id", UUID.class);
            if (!opened.containsKey(id))
                opened.put(
                        id,
                        new HandoverWithSignatures(
                                handover(row),
                                new ArrayList<>(),
                                instant(row, "leader_asked_at"),
                                reopening(row),
                                take(row)));
            if (row.getString("part") != null) opened.get(id).signed().add(signed(row));
        });
        return List.copyOf(opened.values());
    }

    private static Handover handover(ResultSet row) throws SQLException {
        var coming = row.getObject("coming_shift", UUID.class);
        return new Handover(
                new HandoverId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                row.getString("number"),
                new ShiftId(row.getObject("leaving_shift", UUID.class)),
                coming == null ? null : new ShiftId(coming),
                row.getTimestamp("due_at").toInstant(),
                row.getTimestamp("opened_at").toInstant(),
                row.getString("special"),
                row.getString("whereabouts"),
                instant(row, "closed_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }

    private static HandoverWithSignatures.@Nullable Reopening reopening(ResultSet row) throws SQLException {
        var at = instant(row, "reopened_at");
        return at == null ? null : new HandoverWithSignatures.Reopening(at, row.getInt("reopened_entry"));
    }

    private static HandoverWithSignatures.@Nullable Take take(ResultSet row) throws SQLException {
        var at = instant(row, "taken_at");
        return at == null
                ? null
                : new HandoverWithSignatures.Take(
                        row.getObject("take_id", UUID.class), at, row.getString("taker"), row.getInt("taken"));
    }

    private static SignatureRows.SignatureRow signed(ResultSet row) throws SQLException {
        return new SignatureRows.SignatureRow(
                SignatureRole.valueOf(row.getString("part")),
                row.getObject("person_id", UUID.class),
                row.getString("name"),
                row.getTimestamp("signed_at").toInstant(),
                row.getTimestamp("opens_at").toInstant(),
                row.getInt("questioned"),
                row.getInt("unchecked"),
                row.getInt("uncounted"),
                row.getString("reason"));
    }

    /** Newest first, one more than a page when there are more; {@code before} is the due time of the last one shown. */
    List<Line> lines(@Nullable Cursor cursor) {
        return jdbc.sql("""
                        select r.id, r.number, r.due_at, r.closed_at, coalesce(s.names, '') as names,
                               coalesce(s.signed, 0) as signed
                          from handover.record r
                          left join lateral (
                                 select string_agg(n.name, '、' order by g.signed_at) as names, count(*)::int as signed
                                   from handover.signature g
                                   join people.name_of n on n.office_id = g.office_id and n.id = g.person_id
                                  where g.office_id = r.office_id and g.record_id = r.id and g.round = r.round) s on true
                         where cast(:lastAt as timestamptz) is null or (r.due_at, r.id) < (:lastAt, cast(:lastId as uuid))
                         order by r.due_at desc, r.id desc
                         limit :most
                        """)
                .param("lastAt", cursor == null ? null : cursor.time(0))
                .param("lastId", cursor == null ? null : cursor.id(1))
                .param("most", PAGE + 1)
                .query(LINE)
                .list();
    }
}
