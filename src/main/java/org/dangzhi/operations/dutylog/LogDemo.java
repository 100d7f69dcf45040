package org.dangzhi.operations.dutylog;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.dangzhi.foundation.office.DemoPart;
import org.dangzhi.foundation.office.DemoRandom;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.PersonName;
import org.dangzhi.foundation.search.Bigrams;
import org.dangzhi.operations.duty.Crew;
import org.dangzhi.operations.duty.DutyPost;
import org.dangzhi.operations.duty.Shifts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** A year of the log with its checks; of the running shift some entries are not checked yet and one is questioned. */
@Component
class LogDemo implements DemoPart {

    private static final int PAST = 365;

    private record Line(String kind, String when, String words) {}

    private final Shifts shifts;
    private final People people;
    private final Clock clock;
    private final JdbcTemplate jdbc;

    LogDemo(Shifts shifts, People people, Clock clock, JdbcTemplate jdbc) {
        this.shifts = shifts;
        this.people = people;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    @Override
    public int order() {
        return 410;
    }

    @Override
    public void fill(DemoRandom demo) {
        var year = new Year(demo, lines(), people.matching("", 1000), clock.instant());
        shifts.between(demo.at(-PAST, 0, 0), clock.instant()).forEach(year::shift);
        write(year);
        for (int day = -PAST; day <= 0; day++)
            jdbc.update(
                    "insert into dutylog.day_note (day, weather) values (?, ?)",
                    demo.day(day),
                    weather(demo, demo.day(day).getMonthValue()));
    }

    private void write(Year year) {
        jdbc.batchUpdate("""
                insert into dutylog.entry (id, shift_id, day, number, kind, body, happened_at, written_at, writer_id, writer,
                                        corrects, reason, words)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as tsvector))
                """, year.entries);
        jdbc.batchUpdate(
                "insert into dutylog.entry_person (entry_id, person_id, wrote, happened_at) values (?, ?, ?, ?)",
                year.persons);
        jdbc.batchUpdate("""
                insert into dutylog.entry_check (id, entry_id, writer_id, outcome, words, by_person, at)
                values (?, ?, ?, ?, ?, ?, ?)
                """, year.checks);
    }

    private static String weather(DemoRandom demo, int month) {
        int mean = List.of(-3, 0, 7, 14, 20, 25, 28, 27, 22, 15, 7, 0).get(month - 1);
        int low = mean - demo.between(3, 6);
        return demo.pick(List.of("晴", "晴", "多云", "阴", "小雨")) + " " + low + "–" + (low + demo.between(7, 11)) + " ℃ "
                + demo.pick(List.of("北风", "南风", "东风", "西北风")) + " " + demo.between(2, 5) + " 级";
    }

    private static List<Line> lines() {
        var list = Objects.requireNonNull(LogDemo.class.getResourceAsStream("/dutylog/demo-log.txt"));
        try (var lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .map(line -> new Line(line[0], line[1], line[2]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows of a year. */
    private static final class Year {

        private final List<@Nullable Object[]> entries = new ArrayList<>();
        private final List<Object[]> persons = new ArrayList<>();
        private final List<Object[]> checks = new ArrayList<>();

        private final DemoRandom demo;
        private final List<Line> byDay;
        private final List<Line> byNight;
        private final List<PersonName> people;
        private final Instant now;

        Year(DemoRandom demo, List<Line> lines, List<PersonName> people, Instant now) {
            this.demo = demo;
            this.byDay = lines.stream().filter(line -> !line.when().equals("n")).toList();
            this.byNight =
                    lines.stream().filter(line -> !line.when().equals("d")).toList();
            this.people = people;
            this.now = now;
        }

        void shift(Crew crew) {
            var primary = crew.in(DutyPost.PRIMARY).map(Crew.Member::person).orElse(null);
            var secondary = crew.in(DutyPost.SECONDARY).map(Crew.Member::person).orElse(null);
            if (primary == null || secondary == null) return;
            int wanted = demo.head() ? (crew.night() ? 6 : 12) : 3;
            var lines = new ArrayList<>(crew.night() ? byNight : byDay);
            Collections.shuffle(lines, demo.random());
            long minutes = Duration.between(crew.startsAt(), crew.endsAt()).toMinutes();
            for (int number = 1; number <= wanted; number++) {
                var at =
                        crew.startsAt().plus(minutes * number / (wanted + 1) + demo.between(-8, 8), ChronoUnit.MINUTES);
                if (at.isAfter(now)) return;
                entry(crew, number, lines.get(number % lines.size()), at, primary.id(), secondary.id());
            }
        }

        private void entry(Crew crew, int number, Line line, Instant at, UUID primary, UUID secondary) {
            var id = TimeOrderedIds.next();
            var named = demo.pick(people);
            var words = words(line.words(), named);
            var written = demo.chance(4) ? at.plus(demo.between(20, 90), ChronoUnit.MINUTES) : at.plusSeconds(40);
            add(id, crew, number, line.kind(), words, at, written.isAfter(now) ? now : written, primary);
            if (line.words().contains("{n}"))
                persons.add(new Object[] {id, named.id().id(), false, Timestamp.from(at)});
            boolean fresh = crew.closedAt() == null && at.isAfter(now.minus(Duration.ofMinutes(150)));
            if (!fresh) check(id, at, primary, secondary, crew.closedAt() == null);
        }

        private void add(
                UUID id, Crew crew, int number, String kind, String words, Instant at, Instant written, UUID primary) {
            entries.add(new @Nullable Object[] {
                id,
                crew.shift().id(),
                at.atZone(demo.zone()).toLocalDate(),
                number,
                kind,
                words,
                Timestamp.from(at),
                Timestamp.from(written),
                primary,
                primary.toString(),
                null,
                "",
                Bigrams.document(words)
            });
            persons.add(new Object[] {id, primary, true, Timestamp.from(at)});
        }

        private void check(UUID entry, Instant at, UUID primary, UUID secondary, boolean running) {
            var seen = at.plus(demo.between(4, 12), ChronoUnit.MINUTES);
            if (demo.chance(running ? 25 : 2)) {
                checks.add(row(entry, primary, "QUESTIONED", "时间与来电显示对不上，请核实。", secondary, seen));
                if (running) return;
                seen = seen.plus(6, ChronoUnit.MINUTES);
                checks.add(row(entry, primary, "ANSWERED", "已核实，以来电显示为准。", primary, seen));
                seen = seen.plus(3, ChronoUnit.MINUTES);
            }
            checks.add(row(entry, primary, "CHECKED", "", secondary, seen));
        }

        private static Object[] row(UUID entry, UUID writer, String outcome, String words, UUID by, Instant at) {
            return new Object[] {TimeOrderedIds.next(), entry, writer, outcome, words, by, Timestamp.from(at)};
        }

        private String words(String line, PersonName named) {
            return line.replace("{u}", demo.pick(List.of("生产运行部", "安全环保部", "公用事业部", "信息中心", "接待科")))
                    .replace("{p}", demo.pick(List.of("采油一厂", "采油二厂", "天然气处理厂")))
                    .replace("{n}", named.name())
                    .replace("{l}", demo.pick(people.subList(0, 6)).name())
                    .replace("{x}", demo.pick(List.of("秦大勇", "牟德胜", "葛东升")));
        }
    }
}
