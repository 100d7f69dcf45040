package org.dangzhi.foundation.office.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.dangzhi.foundation.office.demo.DemoItem.Comment;
import org.jspecify.annotations.Nullable;

/** One story told once: its places filled, its days and times fixed. */
final class DemoStoryTelling {

    private static final int SPREAD_MINUTES = 9;

    private final DemoWords.Draw draw;
    private final Random random;
    private final BiFunction<Integer, LocalTime, Instant> moments;
    private final BiFunction<String, DemoWords.Draw, DemoCaller> callers;
    private final List<DemoCall> calls = new ArrayList<>();
    private final List<DemoLogLine> lines = new ArrayList<>();
    private final List<Comment> words = new ArrayList<>();
    private @Nullable DemoItem item;
    private @Nullable Instant doneAt;

    DemoStoryTelling(
            DemoStory story,
            DemoWords.Draw draw,
            Random random,
            BiFunction<Integer, LocalTime, Instant> moments,
            BiFunction<String, DemoWords.Draw, DemoCaller> callers) {
        this.draw = draw;
        this.random = random;
        this.moments = moments;
        this.callers = callers;
        story.lines().forEach(this::tell);
    }

    List<DemoCall> calls() {
        return calls;
    }

    List<DemoLogLine> lines() {
        return lines;
    }

    List<DemoItem> items() {
        if (item == null) return List.of();
        return List.of(new DemoItem(
                item.call(),
                item.source(),
                item.unit(),
                item.at(),
                item.due(),
                item.title(),
                item.content(),
                item.outcome(),
                item.steps(),
                List.copyOf(words),
                doneAt));
    }

    /** All that lists will show. */
    List<String> texts() {
        return Stream.of(
                        calls.stream().map(DemoCall::content),
                        lines.stream().map(DemoLogLine::words),
                        items().stream().map(DemoItem::title))
                .flatMap(texts -> texts)
                .toList();
    }

    private void tell(String[] row) {
        var at = moments.apply(
                Integer.parseInt(row[1]), LocalTime.parse(row[2]).plusMinutes(random.nextInt(SPREAD_MINUTES)));
        draw.at(at);
        switch (row[0]) {
            case "call" -> call(row, at);
            case "log" -> lines.add(draw.line(at, row[3], row[4]));
            case "item" -> item(row, at);
            case "word" -> words.add(new Comment(at, draw.of(row[3])));
            case "done" -> doneAt = at;
            default -> throw new IllegalArgumentException("A story has no lines of the sort " + row[0]);
        }
    }

    private void call(String[] row, Instant at) {
        calls.add(new DemoCall(
                TimeOrderedIds.next(),
                "",
                at,
                row[3].equals("in"),
                row[5].equals("urgent"),
                callers.apply(row[4], draw),
                draw.of(row[6]),
                "",
                ""));
    }

    private void item(String[] row, Instant at) {
        var matter = draw.of(row[6]).split(" ¦ ", -1);
        item = new DemoItem(
                calls.isEmpty() ? null : calls.getLast(),
                row[3],
                row[4],
                at,
                at.plus(Duration.ofHours(Long.parseLong(row[5]))),
                matter[0],
                matter[1],
                matter[2],
                matter.length > 3 ? List.of(matter[3].split("\\|")) : List.of(),
                List.of(),
                null);
    }
}
