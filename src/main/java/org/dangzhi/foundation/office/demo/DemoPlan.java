package org.dangzhi.foundation.office.demo;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.dangzhi.foundation.office.demo.DemoItem.Comment;
import org.jspecify.annotations.Nullable;

/**
 * A year of one office before any module writes it down: what goes on over days (a boiler fails on Monday and is repaired
 * on Wednesday: calls, lines of the log, an item), and single calls and items beside it. Each module takes what is its own, so
 * that a call, its item and the log tell the same.
 */
public final class DemoPlan {

    private static final int PAST = 365;
    private static final int CALL_WORDS = 3;
    private static final int ITEM_TITLE = 3;

    private final DemoWords words;
    private final Random random;
    private final LocalDate today;
    private final ZoneId zone;
    private final boolean head;
    private final Instant now;
    private final Map<String, List<DemoCaller>> callers = new HashMap<>();
    private final List<String[]> singleCalls = DemoLists.rows("/demo/calls.txt");
    private final List<String[]> singleItems = DemoLists.rows("/demo/items.txt");
    private final List<DemoStory> stories = DemoStory.all();

    private final List<DemoCall> calls = new ArrayList<>();
    private final List<DemoItem> items = new ArrayList<>();
    private final List<DemoLogLine> lines = new ArrayList<>();

    DemoPlan(DemoWords words, Random random, LocalDate today, ZoneId zone, boolean head, Instant now) {
        this.words = words;
        this.random = random;
        this.today = today;
        this.zone = zone;
        this.head = head;
        this.now = now;
        for (var row : DemoLists.rows("/demo/callers.txt"))
            callers.computeIfAbsent(row[0], list -> new ArrayList<>())
                    .add(new DemoCaller(row[1], row[2], row[3], row[4]));
        for (int day = -PAST; day <= 0; day++) day(today.plusDays(day), day);
        number();
    }

    /** In the order in which they rang. */
    public List<DemoCall> calls() {
        return calls;
    }

    /** In the order in which they were given. */
    public List<DemoItem> items() {
        return items;
    }

    /** Lines of the log that belong to what goes on over days. */
    List<DemoLogLine> lines() {
        return lines;
    }

    /** Other work that is given at a time: of as many kinds as there are, one after the other. */
    public DemoItem item(int kind, Instant at, Instant due) {
        var rest = IntStream.range(0, singleItems.size())
                .mapToObj(n -> singleItems.get((kind + n) % singleItems.size()))
                .iterator();
        return item(fresh(at, ITEM_TITLE, rest::next), at, due, null);
    }

    private void day(LocalDate day, int fromToday) {
        boolean rest = day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
        boolean begun = fromToday == -1 || fromToday == -3; // so that something is going on today
        if (begun || random.nextInt(100) < (head ? 24 : 10)) story(day);
        for (int n = random.nextInt(head ? 3 : 0, head ? 7 : 3); n > 0; n--) call(day);
        int most = head ? (rest ? 1 : 4) : (rest ? 0 : 1);
        for (int n = random.nextInt(most + 1); n > 0; n--) item(day, fromToday);
    }

    private void call(LocalDate day) {
        var at = moment(day);
        if (at.isAfter(now)) return;
        var fitting = singleCalls.stream()
                .filter(row -> DemoStory.inSeason(row[2], day.getMonthValue()))
                .toList();
        var drawn = fresh(at, CALL_WORDS, () -> fitting.get(random.nextInt(fitting.size())));
        var row = drawn.row();
        calls.add(new DemoCall(
                TimeOrderedIds.next(),
                "",
                at,
                row[0].equals("in"),
                random.nextInt(100) < 6,
                caller(row[1], drawn.draw()),
                drawn.text(),
                drawn.draw().of(row[4]),
                drawn.draw().of(row[5])));
    }

    private void item(LocalDate day, int fromToday) {
        var at = at(day, LocalTime.of(random.nextInt(8, 18), random.nextInt(60)));
        if (at.isAfter(now)) return;
        var drawn = fresh(at, ITEM_TITLE, () -> singleItems.get(random.nextInt(singleItems.size())));
        var due = at.plus(Duration.ofHours(Integer.parseInt(drawn.row()[2]) * 24L + random.nextInt(-6, 7)));
        var open = fromToday > -4 && random.nextInt(100) < 40;
        boolean late = random.nextInt(100) < 7;
        var done = late ? due.plus(Duration.ofMinutes(random.nextInt(12, 600))) : part(at, due, random.nextInt(30, 96));
        items.add(item(drawn, at, due, open ? null : done));
    }

    private DemoItem item(Drawn drawn, Instant at, Instant due, @Nullable Instant done) {
        var row = drawn.row();
        var draw = drawn.draw();
        var said = random.nextInt(100) < 55
                ? List.of(new Comment(part(at, due, 12), draw.of("{saving}。")))
                : List.<Comment>of();
        var steps = row[6].isEmpty() ? List.<String>of() : List.of(row[6].split("\\|"));
        return new DemoItem(
                null, row[0], row[1], at, due, drawn.text(), draw.of(row[4]), draw.of(row[5]), steps, said, done);
    }

    /** A row of a list, with the text that it was chosen for. */
    private record Drawn(String[] row, DemoWords.Draw draw, String text) {}

    /** Another row when all that one can say was said lately. */
    private Drawn fresh(Instant at, int column, Supplier<String[]> rows) {
        var drawn = new Drawn[1];
        words.fresh(at, () -> {
            var row = rows.get();
            var draw = words.draw(random, at);
            drawn[0] = new Drawn(row, draw, draw.of(row[column]));
            return drawn[0].text();
        });
        return drawn[0];
    }

    private void story(LocalDate day) {
        var fitting = stories.stream()
                .filter(story -> story.fits(day.getMonthValue(), head))
                .toList();
        for (int tries = 0; tries < 20; tries++) {
            var told = new DemoStoryTelling(
                    fitting.get(random.nextInt(fitting.size())),
                    words.draw(random, at(day, LocalTime.NOON)),
                    random,
                    (from, minute) -> at(day.plusDays(from), minute),
                    this::caller);
            if (!words.say(at(day, LocalTime.NOON), told.texts())) continue;
            told.calls().stream().filter(call -> !call.at().isAfter(now)).forEach(calls::add);
            told.items().stream().filter(item -> !item.at().isAfter(now)).forEach(items::add);
            told.lines().stream().filter(line -> !line.at().isAfter(now)).forEach(lines::add);
            return;
        }
    }

    /** More by day than by night, and not in the minutes in which a shift is handed over. */
    private Instant moment(LocalDate day) {
        var time = random.nextInt(100) < 70
                ? LocalTime.of(8, 5).plusMinutes(random.nextInt(680))
                : LocalTime.of(20, 5).plusMinutes(random.nextInt(680));
        return at(day, time);
    }

    private DemoCaller caller(String list, DemoWords.Draw draw) {
        var known = callers.get(list);
        if (known == null) throw new IllegalArgumentException("No callers are listed as " + list);
        var one = known.get(random.nextInt(known.size()));
        return one.name().isEmpty() ? new DemoCaller(one.unit(), DemoNames.draw(random), one.post(), one.tel()) : one;
    }

    private Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(zone).toInstant();
    }

    private static Instant part(Instant from, Instant to, int percent) {
        return from.plus(Duration.between(from, to).multipliedBy(percent).dividedBy(100));
    }

    /** In order of time, each with the number that it would have been given then; items keep their calls. */
    private void number() {
        calls.sort(Comparator.comparing(DemoCall::at));
        lines.sort(Comparator.comparing(DemoLogLine::at));
        items.sort(Comparator.comparing(DemoItem::at));
        var last = new HashMap<Integer, Integer>();
        var numbered = new HashMap<UUID, DemoCall>();
        calls.replaceAll(call -> {
            int year = call.at().atZone(zone).getYear();
            var one = call.numbered("%d-%04d".formatted(year, last.merge(year, 1, Integer::sum)));
            numbered.put(call.id(), one);
            return one;
        });
        items.replaceAll(item ->
                item.call() == null ? item : item.of(numbered.get(item.call().id())));
    }
}
