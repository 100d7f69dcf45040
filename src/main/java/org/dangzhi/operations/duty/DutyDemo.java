package org.dangzhi.operations.duty;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.dangzhi.foundation.office.DemoPart;
import org.dangzhi.foundation.office.DemoRandom;
import org.dangzhi.foundation.office.Settings;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.dangzhi.foundation.office.TimeRange;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.PersonName;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Two shifts a day for a year past and the coming weeks: who was rostered, who came, who checked the posts. */
@Component
class DutyDemo implements DemoPart {

    private static final int PAST = 365;
    private static final int COMING = 38;
    private static final Set<String> DESK = Set.of("总值班室", "值班室");
    private static final Set<String> LEADERS = Set.of("公司领导", "厂领导");

    private final ShiftKindRepository kinds;
    private final LateSignInAlarm late;
    private final People people;
    private final Settings settings;
    private final Clock clock;
    private final JdbcTemplate jdbc;

    DutyDemo(
            ShiftKindRepository kinds,
            LateSignInAlarm late,
            People people,
            Settings settings,
            Clock clock,
            JdbcTemplate jdbc) {
        this.kinds = kinds;
        this.late = late;
        this.people = people;
        this.settings = settings;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    @Override
    public int order() {
        return 400;
    }

    @Override
    public void fill(DemoRandom demo) {
        settings.set(DutySettings.PHONE, demo.head() ? "0543-5552000" : "0543-5554000");
        settings.set(DutySettings.FAX, demo.head() ? "0543-5552001" : "0543-5554001");
        var day = kinds.save(ShiftKind.of("白班", LocalTime.of(8, 0), 12 * 60, ShiftPattern.EVERY_DAY));
        var night = kinds.save(ShiftKind.of("夜班", LocalTime.of(20, 0), 12 * 60, ShiftPattern.EVERY_DAY));
        var all = people.matching("", 1000);
        var turn = new Turn(unit(all, DESK), demo);
        var leaders = unit(all, LEADERS);
        var drivers = all.stream().filter(person -> person.post().equals("驾驶员")).toList();
        var rows = new Rows();
        for (int at = -PAST; at <= COMING; at++)
            for (var kind : List.of(day, night)) {
                var leader = leaders.get(Math.floorMod(at, leaders.size())).id().id();
                var driver = drivers.isEmpty()
                        ? null
                        : drivers.get(Math.floorMod(at, drivers.size())).id().id();
                plan(demo, kind, demo.day(at), turn.next(), leader, driver, rows);
            }
        rows.write();
        checks(demo);
    }

    private static List<PersonName> unit(List<PersonName> all, Set<String> units) {
        return all.stream().filter(person -> units.contains(person.unit())).toList();
    }

    private void plan(
            DemoRandom demo,
            ShiftKind kind,
            LocalDate day,
            List<UUID> pair,
            UUID leader,
            @Nullable UUID driver,
            Rows rows) {
        var period = kind.on(day, demo.zone());
        var now = clock.instant();
        boolean over = !period.until().isAfter(now);
        var closed = over ? period.until().minusSeconds(60L * demo.between(1, 9)) : null;
        var id = TimeOrderedIds.next();
        rows.shift(id, kind, day, period, pair, leader, driver, closed);
        if (period.from().isAfter(now)) {
            late.watch(new ShiftId(id), period);
            return;
        }
        for (int n = 0; n < 2; n++) {
            var post = n == 0 ? DutyPost.PRIMARY : DutyPost.SECONDARY;
            int minutes = demo.chance(96) ? -demo.between(3, 20) : demo.between(2, 9);
            rows.signing(id, post, "IN", pair.get(n), period.from().plus(Duration.ofMinutes(minutes)));
            if (closed != null) rows.signing(id, post, "OUT", pair.get(n), closed);
        }
    }

    /** Twice a week somebody calls the posts. */
    private void checks(DemoRandom demo) {
        var who = List.of("采油一厂值班室", "采油二厂值班室", "天然气处理厂值班室", "作业大队值班室");
        var recorder = people.matching("值班", 5).getFirst();
        for (int at = -PAST; at < 0; at++) {
            if (!demo.chance(28)) continue;
            var moment = demo.at(at, demo.chance(50) ? demo.between(8, 22) : demo.between(0, 6), demo.between(0, 59));
            boolean inbound = demo.chance(20);
            boolean good = demo.chance(93);
            int rings = good ? demo.between(1, 3) : demo.between(5, 9);
            jdbc.update(
                    """
                    insert into dutylog.spot_check (id, at, inbound, checked_by, checked_whom, answered_by, method, seconds, rings,
                                                 result, note, recorded_by, recorded_at)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                    TimeOrderedIds.next(),
                    Timestamp.from(moment),
                    inbound,
                    inbound ? "省公司总值班室" : recorder.name(),
                    inbound ? "本值班室" : demo.pick(who),
                    good ? demo.name() : "",
                    demo.chance(80) ? "TELEPHONE" : "VIDEO",
                    rings * 4,
                    rings,
                    good ? "GOOD" : demo.chance(70) ? "LATE" : "ABSENT",
                    good ? "" : "已要求书面说明。",
                    recorder.id().id(),
                    Timestamp.from(moment));
        }
    }

    /** Whose turn it is: everybody once before anybody again, never two shifts running. */
    private static final class Turn {

        private final List<PersonName> officers;
        private final DemoRandom demo;
        private final List<UUID> waiting = new ArrayList<>();
        private List<UUID> last = List.of();

        Turn(List<PersonName> officers, DemoRandom demo) {
            this.officers = officers;
            this.demo = demo;
        }

        List<UUID> next() {
            var pair = List.of(pick(List.of()), pick(List.of()));
            while (pair.get(0).equals(pair.get(1))) pair = List.of(pair.get(0), pick(pair));
            last = pair;
            return pair;
        }

        private UUID pick(List<UUID> besides) {
            for (var person : waiting)
                if (!last.contains(person) && !besides.contains(person)) {
                    waiting.remove(person);
                    return person;
                }
            var round = new ArrayList<>(
                    officers.stream().map(officer -> officer.id().id()).toList());
            Collections.shuffle(round, demo.random());
            waiting.addAll(round);
            return pick(besides);
        }
    }

    /** Rows kept together until they are written at once. */
    private final class Rows {

        private final List<@Nullable Object[]> shifts = new ArrayList<>();
        private final List<Object[]> signings = new ArrayList<>();

        void shift(
                UUID id,
                ShiftKind kind,
                LocalDate day,
                TimeRange period,
                List<UUID> pair,
                UUID leader,
                @Nullable UUID driver,
                @Nullable Instant closed) {
            shifts.add(new @Nullable Object[] {
                id,
                kind.id().id(),
                day,
                Timestamp.from(period.from()),
                Timestamp.from(period.until()),
                pair.get(0),
                pair.get(1),
                leader,
                driver,
                closed == null ? null : Timestamp.from(closed)
            });
        }

        void signing(UUID shift, DutyPost post, String direction, UUID person, Instant at) {
            signings.add(new Object[] {shift, post.name(), direction, person, Timestamp.from(at)});
        }

        void write() {
            jdbc.batchUpdate("""
                    insert into duty.shift (id, version, kind_id, day, period, primary_id, secondary_id, leader_id, driver_id,
                                            closed_at)
                    values (?, 1, ?, ?, tstzrange(?, ?), ?, ?, ?, ?, ?)
                    """, shifts);
            jdbc.batchUpdate(
                    "insert into duty.signing (shift_id, post, direction, person_id, at) values (?, ?, ?, ?, ?)",
                    signings);
        }
    }
}
