package org.dangzhi.operations.duty.roster;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.dangzhi.foundation.office.Settings;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.dangzhi.foundation.office.TimeRange;
import org.dangzhi.foundation.office.demo.DemoContext;
import org.dangzhi.foundation.office.demo.DemoPart;
import org.dangzhi.foundation.office.demo.DemoRows;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.PersonName;
import org.dangzhi.operations.duty.DutyPost;
import org.dangzhi.operations.duty.ShiftId;
import org.dangzhi.operations.duty.ShiftPattern;
import org.dangzhi.operations.duty.settings.DutySettings;
import org.dangzhi.operations.duty.settings.ShiftKind;
import org.dangzhi.operations.duty.settings.ShiftKindRepository;
import org.dangzhi.operations.duty.shifts.SignInDeadlines;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Two shifts a day for a year past and the coming weeks: who was rostered, who came, who checked the posts. */
@Component
class DutyDemo implements DemoPart {

    private static final int PAST = 365;
    private static final int LEAST_AHEAD = 10;
    private static final Set<String> DESK = Set.of("总值班室", "值班室");
    private static final Set<String> LEADERS = Set.of("公司领导", "厂领导");

    private final ShiftKindRepository kinds;
    private final SignInDeadlines deadlines;
    private final People people;
    private final Settings settings;

    DutyDemo(ShiftKindRepository kinds, SignInDeadlines deadlines, People people, Settings settings) {
        this.kinds = kinds;
        this.deadlines = deadlines;
        this.people = people;
        this.settings = settings;
    }

    @Override
    public String name() {
        return "duty";
    }

    @Override
    public int order() {
        return 400;
    }

    @Override
    public void fill(DemoContext demo) {
        settings.set(DutySettings.PHONE, demo.head() ? "0543-5552000" : "0543-5554000");
        settings.set(DutySettings.FAX, demo.head() ? "0543-5552001" : "0543-5554001");
        var day = kinds.save(ShiftKind.of("白班", LocalTime.of(8, 0), 12 * 60, ShiftPattern.EVERY_DAY));
        var night = kinds.save(ShiftKind.of("夜班", LocalTime.of(20, 0), 12 * 60, ShiftPattern.EVERY_DAY));
        var all = people.matching("", 1000);
        var turn = new Turn(unit(all, DESK), demo);
        var leaders = unit(all, LEADERS);
        var drivers = all.stream().filter(person -> person.post().equals("驾驶员")).toList();
        var year = new Year(demo);
        int coming = coming(demo);
        for (int at = -PAST; at <= coming; at++)
            for (var kind : List.of(day, night)) {
                var leader = leaders.get(Math.floorMod(at, leaders.size())).id().id();
                var driver = drivers.isEmpty()
                        ? null
                        : drivers.get(Math.floorMod(at, drivers.size())).id().id();
                year.plan(kind, demo.day(at), turn.next(), leader, driver);
            }
        year.write();
        if (demo.head()) year.tell(all);
    }

    /** The roster is out until the end of the month; in its last ten days the next month's is out, too. */
    private static int coming(DemoContext demo) {
        var last = YearMonth.from(demo.day(LEAST_AHEAD)).atEndOfMonth();
        return (int) ChronoUnit.DAYS.between(demo.today(), last);
    }

    private static List<PersonName> unit(List<PersonName> all, Set<String> units) {
        return all.stream().filter(person -> units.contains(person.unit())).toList();
    }

    /** Whose turn it is: everybody once before anybody again, never two shifts running. */
    private static final class Turn {

        private final List<PersonName> officers;
        private final DemoContext demo;
        private final List<UUID> waiting = new ArrayList<>();
        private List<UUID> last = List.of();

        Turn(List<PersonName> officers, DemoContext demo) {
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

    /** The shifts of one office as rows. */
    private final class Year {

        private final DemoContext demo;
        private final DemoRows shifts;
        private final DemoRows signings;
        private final List<PlannedRow> ahead = new ArrayList<>();
        private List<UUID> onDuty = List.of();

        private record PlannedRow(ShiftId shift, TimeRange period, Instant entered) {}

        Year(DemoContext demo) {
            this.demo = demo;
            shifts = demo.rows(
                    "duty.shift",
                    "id, version, kind_id, day, period, primary_id, secondary_id, leader_id, driver_id, "
                            + "entered_at, closed_at");
            signings = demo.rows("duty.signing", "shift_id, post, direction, person_id, at");
        }

        void plan(ShiftKind kind, LocalDate day, List<UUID> pair, UUID leader, @Nullable UUID driver) {
            var period = kind.on(day, demo.zone());
            boolean over = !period.until().isAfter(demo.now());
            var closed = over ? period.until().minusSeconds(60L * demo.between(1, 9)) : null;
            var id = TimeOrderedIds.next();
            var span = "[" + period.from() + "," + period.until() + ")";
            shifts.add(
                    id, 1, kind.id().id(), day, span, pair.get(0), pair.get(1), leader, driver, entered(day), closed);
            if (period.from().isAfter(demo.now())) {
                ahead.add(new PlannedRow(new ShiftId(id), period, entered(day)));
                return;
            }
            if (!over) onDuty = List.of(pair.get(0), pair.get(1), leader);
            for (int n = 0; n < 2; n++) {
                var post = n == 0 ? DutyPost.PRIMARY : DutyPost.SECONDARY;
                var at = period.from().plus(Duration.ofMinutes(lateness()));
                sign(id, post, "IN", pair.get(n), at.isAfter(demo.now()) ? demo.now() : at);
                if (closed != null) sign(id, post, "OUT", pair.get(n), closed);
            }
        }

        /** The roster of a month is out ten days before it begins. */
        private Instant entered(LocalDate day) {
            return day.withDayOfMonth(1)
                    .minusDays(LEAST_AHEAD)
                    .atStartOfDay(demo.zone())
                    .toInstant();
        }

        private int lateness() {
            return demo.chance(96) ? -demo.between(3, 20) : demo.between(2, 9);
        }

        private void sign(UUID shift, DutyPost post, String direction, UUID person, Instant at) {
            signings.add(shift, post, direction, person, at);
        }

        /** Shifts to come are watched as if somebody had entered them. */
        void write() {
            shifts.write();
            signings.write();
            demo.inTransaction(() ->
                    ahead.forEach(planned -> deadlines.watch(planned.shift(), planned.period(), planned.entered())));
        }

        void tell(List<PersonName> all) {
            var names = onDuty.stream().map(id -> shown(id, all)).toList();
            if (!names.isEmpty())
                demo.tell("On duty now: primary %s, secondary %s, leader %s"
                        .formatted(names.get(0), names.get(1), names.get(2)));
        }

        private String shown(UUID id, List<PersonName> all) {
            var name = all.stream()
                    .filter(person -> person.id().id().equals(id))
                    .map(PersonName::name)
                    .findFirst()
                    .orElse("");
            return demo.office().signIn(id) + " (" + name + ")";
        }
    }
}
