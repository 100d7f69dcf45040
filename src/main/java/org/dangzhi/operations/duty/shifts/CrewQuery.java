package org.dangzhi.operations.duty.shifts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.operations.duty.Crew;
import org.dangzhi.operations.duty.Crew.Member;
import org.dangzhi.operations.duty.DutyPost;
import org.dangzhi.operations.duty.OnDuty;
import org.dangzhi.operations.duty.ShiftId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Query of shifts with their crews, each answer in one statement. */
@Repository
@Transactional(readOnly = true)
public class CrewQuery implements OnDuty {

    private static final String CREW = """
            select s.id, k.name as kind, k.night, s.day, s.starts_at, s.ends_at,
                   greatest(s.starts_at, s.entered_at) as expected_at, s.closed_at, m.place,
                   n.id as person_id, n.name, n.post, coalesce(n.phone, '') as phone,
                   coalesce(i.substitute, false) as substitute, i.at as signed_in, o.at as signed_out
              from duty.shift s
              join duty.shift_kind k on k.office_id = s.office_id and k.id = s.kind_id
             cross join lateral (values (0, 'PRIMARY', s.primary_id), (1, 'SECONDARY', s.secondary_id),
                                        (2, 'LEADER', s.leader_id), (3, 'DRIVER', s.driver_id)) m (n, place, rostered)
              left join duty.signing i on i.office_id = s.office_id and i.shift_id = s.id and i.post = m.place
                                      and i.direction = 'IN'
              left join duty.signing o on o.office_id = s.office_id and o.shift_id = s.id and o.post = m.place
                                      and o.direction = 'OUT'
              left join people.name_of n on n.office_id = s.office_id and n.id = coalesce(i.person_id, m.rostered)
             where %s
             order by s.starts_at, k.position, m.n
            """;

    /**
     * Taken shifts come first, the last begun among them; one taken before its time waits for it or for the end of the one
     * before. Nobody is on duty from yesterday's untaken roster; who never signed out is, for twelve hours.
     */
    private static final String RUNNING = """
            s.id = (select s.id
                      from duty.shift s
                      join duty.shift_kind k on k.office_id = s.office_id and k.id = s.kind_id
                      left join duty.signing i on i.office_id = s.office_id and i.shift_id = s.id
                                              and i.post = 'PRIMARY' and i.direction = 'IN'
                     where s.closed_at is null
                       and s.starts_at > cast(:now as timestamptz) - interval '4 days'
                       and s.starts_at <= cast(:now as timestamptz) + interval '12 hours'
                       and (i.at is not null and s.ends_at > cast(:now as timestamptz) - interval '12 hours'
                            or s.starts_at <= :now and s.ends_at > :now)
                     order by i.at is null, s.starts_at > :now, s.starts_at desc, k.position
                     limit 1)
            """;

    private static final String ROSTERED = """
            s.id = (select s.id
                      from duty.shift s
                      join duty.shift_kind k on k.office_id = s.office_id and k.id = s.kind_id
                     where s.starts_at <= :now and s.ends_at > :now
                       and s.starts_at > cast(:now as timestamptz) - interval '4 days'
                     order by s.starts_at desc, k.position
                     limit 1)
            """;

    private static final String FOLLOWING = """
            s.id = (select s.id
                      from duty.shift s
                      join duty.shift_kind k on k.office_id = s.office_id and k.id = s.kind_id
                     where s.starts_at >= (select s.ends_at from duty.shift s where %s)
                     order by s.starts_at, k.position
                     limit 1)
            """;

    private static final String AFTER = FOLLOWING.formatted("s.id = :shift");

    private static final String RUNNING_AND_NEXT = RUNNING + " or " + FOLLOWING.formatted(RUNNING);

    private static final String LAST = """
            s.id = (select id from duty.shift where starts_at <= :now order by starts_at desc limit 1)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final TransactionCache<Optional<Crew>> running = new TransactionCache<>(); // a page and its frame both ask
    private final TransactionCache<List<Crew>> runningAndNext = new TransactionCache<>();

    CrewQuery(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Optional<Crew> now() {
        return runningAndNext
                .known()
                .map(crews -> crews.stream().findFirst())
                .orElseGet(() ->
                        running.read(() -> one(jdbc.sql(CREW.formatted(RUNNING)).param("now", clock.instant()))));
    }

    @Override
    public List<Crew> nowAndNext() {
        return runningAndNext.read(
                () -> all(jdbc.sql(CREW.formatted(RUNNING_AND_NEXT)).param("now", clock.instant())));
    }

    @Override
    public Optional<Crew> at(Instant moment) {
        return one(jdbc.sql(CREW.formatted(ROSTERED)).param("now", moment));
    }

    @Override
    public Optional<Crew> after(ShiftId shift) {
        return one(jdbc.sql(CREW.formatted(AFTER)).param("shift", shift.id()));
    }

    @Override
    public List<Crew> change(ShiftId leaving, @Nullable ShiftId coming) {
        var known = TransactionCache.readsOnly() ? nowAndNext() : List.<Crew>of(); // the frame asks for it anyway
        if (isChange(known, leaving, coming)) return known;
        if (coming == null)
            return all(jdbc.sql(CREW.formatted("s.id = :shift or " + AFTER)).param("shift", leaving.id()));
        return all(jdbc.sql(CREW.formatted("s.id in (:shift, :coming)"))
                .param("shift", leaving.id())
                .param("coming", coming.id()));
    }

    @Override
    public Optional<Crew> last() {
        return one(jdbc.sql(CREW.formatted(LAST)).param("now", clock.instant()));
    }

    public Optional<Crew> of(ShiftId shift) {
        return one(jdbc.sql(CREW.formatted("s.id = :shift")).param("shift", shift.id()));
    }

    public List<Crew> between(Instant from, Instant to) {
        return all(jdbc.sql(
                        CREW.formatted(
                                "s.ends_at > :from and s.starts_at < :to and s.starts_at > cast(:from as timestamptz) - interval '4 days'"))
                .param("from", from)
                .param("to", to));
    }

    public List<Crew> onDays(LocalDate first, LocalDate last) {
        return all(jdbc.sql(CREW.formatted("s.day between :first and :last"))
                .param("first", first)
                .param("last", last));
    }

    private static boolean isChange(List<Crew> crews, ShiftId leaving, @Nullable ShiftId coming) {
        return !crews.isEmpty()
                && crews.getFirst().shift().equals(leaving)
                && (coming == null || crews.getLast().shift().equals(coming));
    }

    private static Optional<Crew> one(JdbcClient.StatementSpec found) {
        return all(found).stream().findFirst();
    }

    private static List<Crew> all(JdbcClient.StatementSpec found) {
        var shifts = new LinkedHashMap<UUID, Head>();
        found.query(row -> {
            var id = row.getObject("id", UUID.class);
            if (!shifts.containsKey(id)) shifts.put(id, Head.of(row));
            var member = member(row);
            if (member != null) shifts.get(id).members().put(DutyPost.valueOf(row.getString("place")), member);
        });
        return shifts.entrySet().stream()
                .map(shift -> shift.getValue().crew(new ShiftId(shift.getKey())))
                .toList();
    }

    private static @Nullable Member member(ResultSet row) throws SQLException {
        var person = row.getObject("person_id", UUID.class);
        if (person == null) return null;
        return new Member(
                new PersonId(person),
                row.getString("name"),
                row.getString("post"),
                row.getString("phone"),
                row.getBoolean("substitute"),
                instant(row, "signed_in"),
                instant(row, "signed_out"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }

    /** What the rows of one shift have in common. */
    private record Head(
            String kind,
            boolean night,
            LocalDate day,
            Instant starts,
            Instant ends,
            Instant expected,
            @Nullable Instant closed,
            Map<DutyPost, Member> members) {

        static Head of(ResultSet row) throws SQLException {
            return new Head(
                    row.getString("kind"),
                    row.getBoolean("night"),
                    row.getObject("day", LocalDate.class),
                    row.getTimestamp("starts_at").toInstant(),
                    row.getTimestamp("ends_at").toInstant(),
                    row.getTimestamp("expected_at").toInstant(),
                    instant(row, "closed_at"),
                    new EnumMap<>(DutyPost.class));
        }

        Crew crew(ShiftId id) {
            var primary = members.get(DutyPost.PRIMARY);
            return new Crew(
                    id,
                    kind,
                    night,
                    day,
                    starts,
                    ends,
                    expected,
                    primary,
                    members.get(DutyPost.SECONDARY),
                    members.get(DutyPost.LEADER),
                    members.get(DutyPost.DRIVER),
                    primary == null ? null : primary.signedInAt(),
                    closed);
        }
    }
}
