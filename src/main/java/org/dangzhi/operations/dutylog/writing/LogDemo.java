package org.dangzhi.operations.dutylog.writing;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.dangzhi.foundation.office.demo.DemoContext;
import org.dangzhi.foundation.office.demo.DemoLists;
import org.dangzhi.foundation.office.demo.DemoLogLine;
import org.dangzhi.foundation.office.demo.DemoPart;
import org.dangzhi.foundation.office.demo.DemoRows;
import org.dangzhi.foundation.search.Bigrams;
import org.dangzhi.operations.duty.Crew;
import org.dangzhi.operations.duty.Shifts;
import org.springframework.stereotype.Component;

/**
 * A year of the log with its checks: what other parts have for it (calls, what goes on over days), and what else happens in a
 * duty room. Of the running shift some entries are not checked yet and one or the other is questioned.
 */
@Component
class LogDemo implements DemoPart {

    private static final int PAST = 365;
    private static final int MOST = 25;
    private static final Duration UNCHECKED = Duration.ofMinutes(150);
    private static final List<String> DOUBTS = List.of("时间与来电显示对不上，请核实。", "人数与名单不一致，请核实。", "没有写报告了谁，请补。", "站名请写全称。");
    private static final List<String> ANSWERS = List.of("已核实，以来电显示为准。", "已核对名单，以此为准。", "已补报带班领导。", "已核实，按此更正。");

    /** @param months in which it happens; from {@code first} to {@code last}, also past the end of the year */
    private record Line(String kind, String when, String where, int first, int last, String words) {

        boolean fits(boolean night, boolean head, int month) {
            boolean season = first <= last ? first <= month && month <= last : month >= first || month <= last;
            return season && !when.equals(night ? "d" : "n") && !where.equals(head ? "p" : "h");
        }
    }

    private final Shifts shifts;

    LogDemo(Shifts shifts) {
        this.shifts = shifts;
    }

    @Override
    public String name() {
        return "log";
    }

    @Override
    public int order() {
        return 410;
    }

    @Override
    public void fill(DemoContext demo) {
        var year = new Year(demo);
        demo.read(() -> shifts.between(demo.at(-PAST, 0, 0), demo.now())).forEach(year::shift);
        Stream.of(year.entries, year.persons, year.checks).forEach(DemoRows::write);
        var notes = demo.rows("dutylog.day_note", "day, weather");
        for (int day = -PAST; day <= 0; day++)
            notes.add(demo.day(day), weather(demo, demo.day(day).getMonthValue()));
        notes.write();
    }

    private static String weather(DemoContext demo, int month) {
        int mean = List.of(-3, 0, 7, 14, 20, 25, 28, 27, 22, 15, 7, 0).get(month - 1);
        int low = mean - demo.between(3, 6);
        return demo.pick(List.of("晴", "晴", "多云", "阴", "小雨")) + " " + low + "–" + (low + demo.between(7, 11)) + " ℃ "
                + demo.pick(List.of("北风", "南风", "东风", "西北风")) + " " + demo.between(2, 5) + " 级";
    }

    private static List<Line> lines() {
        return DemoLists.rows("/demo/log.txt").stream()
                .map(row -> {
                    var months = row[3].split("-");
                    return new Line(
                            row[0], row[1], row[2], Integer.parseInt(months[0]), Integer.parseInt(months[1]), row[4]);
                })
                .toList();
    }

    /** The rows of a year. */
    private static final class Year {

        private final DemoContext demo;
        private final List<Line> lines = lines();
        private final List<DemoLogLine> given;
        private final DemoRows entries;
        private final DemoRows persons;
        private final DemoRows checks;
        private int next;

        Year(DemoContext demo) {
            this.demo = demo;
            this.given = demo.office().log();
            this.entries = demo.rows(
                    "dutylog.entry",
                    "id, shift_id, day, number, kind, body, happened_at, written_at, writer_id, writer, source_number,"
                            + " source_address, words");
            this.persons = demo.rows("dutylog.entry_person", "entry_id, person_id, wrote, happened_at");
            this.checks = demo.rows("dutylog.entry_check", "id, entry_id, writer_id, outcome, words, by_person, at");
        }

        void shift(Crew crew) {
            var primary = crew.primary();
            var secondary = crew.secondary();
            if (primary == null || secondary == null) return;
            var shown = given(crew);
            int wanted = demo.head() ? (crew.night() ? demo.between(4, 12) : demo.between(8, 21)) : demo.between(3, 9);
            while (shown.size() < wanted) shown.add(another(crew));
            shown.removeIf(line -> line.at().isAfter(demo.now()));
            shown.sort(Comparator.comparing(DemoLogLine::at));
            for (int n = 0; n < Math.min(MOST, shown.size()); n++)
                entry(
                        crew,
                        n + 1,
                        shown.get(n),
                        primary.person().id(),
                        secondary.person().id());
        }

        /** What others have for this shift; they are in order of time. */
        private List<DemoLogLine> given(Crew crew) {
            var shown = new ArrayList<DemoLogLine>();
            while (next < given.size() && given.get(next).at().isBefore(crew.endsAt())) {
                if (!given.get(next).at().isBefore(crew.startsAt())) shown.add(given.get(next));
                next++;
            }
            return shown;
        }

        private DemoLogLine another(Crew crew) {
            var fitting = lines.stream()
                    .filter(line ->
                            line.fits(crew.night(), demo.head(), crew.day().getMonthValue()))
                    .toList();
            long minutes = Duration.between(crew.startsAt(), crew.endsAt()).toMinutes();
            var at = crew.startsAt().plus(demo.between(3, (int) minutes - 12), ChronoUnit.MINUTES);
            var drawn = new DemoLogLine[1];
            demo.words().fresh(at, () -> {
                var line = demo.pick(fitting);
                drawn[0] = demo.words().draw(demo.random(), at).line(at, line.kind(), line.words());
                return drawn[0].words();
            });
            return drawn[0];
        }

        private void entry(Crew crew, int number, DemoLogLine line, UUID primary, UUID secondary) {
            var id = TimeOrderedIds.next();
            var at = line.at();
            var written = demo.chance(4) ? at.plus(demo.between(20, 90), ChronoUnit.MINUTES) : at.plusSeconds(40);
            entries.add(
                    id,
                    crew.shift().id(),
                    at.atZone(demo.zone()).toLocalDate(),
                    number,
                    line.kind(),
                    line.words(),
                    at,
                    written.isAfter(demo.now()) ? demo.now() : written,
                    primary,
                    primary,
                    line.number(),
                    line.address(),
                    Bigrams.document(line.words()));
            persons.add(id, primary, true, at);
            line.named().stream().distinct().forEach(person -> persons.add(id, person, false, at));
            boolean running = crew.closedAt() == null;
            if (!running || at.isBefore(demo.now().minus(UNCHECKED))) check(id, at, primary, secondary, running);
        }

        private void check(UUID entry, Instant at, UUID primary, UUID secondary, boolean running) {
            var seen = at.plus(demo.between(4, 12), ChronoUnit.MINUTES);
            if (demo.chance(running ? 25 : 2)) {
                int doubt = demo.between(0, DOUBTS.size() - 1);
                add(entry, primary, "QUESTIONED", DOUBTS.get(doubt), secondary, seen);
                if (running) return;
                seen = seen.plus(6, ChronoUnit.MINUTES);
                add(entry, primary, "ANSWERED", ANSWERS.get(doubt), primary, seen);
                seen = seen.plus(3, ChronoUnit.MINUTES);
            }
            add(entry, primary, "CHECKED", "", secondary, seen);
        }

        private void add(UUID entry, UUID writer, String outcome, String words, UUID by, Instant at) {
            checks.add(TimeOrderedIds.next(), entry, writer, outcome, words, by, at);
        }
    }
}
