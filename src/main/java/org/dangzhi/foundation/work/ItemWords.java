package org.dangzhi.foundation.work;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dangzhi.foundation.web.PlainText;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.foundation.web.page.StateLabel;
import org.dangzhi.foundation.work.items.Item;
import org.dangzhi.foundation.work.items.ItemDeadlines;
import org.dangzhi.foundation.work.items.ItemHistoryRows;
import org.dangzhi.foundation.work.lists.ItemLine;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Words for items: their stages as seals, their state, their history in sentences. */
@Component
public class ItemWords {

    private final Texts texts;
    private final TimeWords times;
    private final ItemDeadlines deadlines;
    private final Clock clock;

    ItemWords(Texts texts, TimeWords times, ItemDeadlines deadlines, Clock clock) {
        this.texts = texts;
        this.times = times;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** What decides how an item looks. */
    public record Condition(
            Stage stage,
            Instant due,
            boolean returned,
            boolean late,
            @Nullable Instant doneAt) {

        public static Condition of(ItemLine line) {
            var progress = line.progress();
            return new Condition(
                    progress.stage(), progress.dueAt(), progress.returned(), progress.late(), progress.doneAt());
        }

        public static Condition of(Item item) {
            return new Condition(item.stage(), item.due(), item.returned(), item.late(), item.doneAt());
        }

        boolean overdue(Instant now) {
            return stage != Stage.DONE && stage != Stage.CLOSED && now.isAfter(due);
        }
    }

    public List<String> stages(Condition item) {
        boolean late = item.overdue(clock.instant());
        return switch (item.stage()) {
            case ARRANGED -> List.of(late ? "late" : "now", "", "");
            case DECLINED -> List.of("late", "", "");
            case DOING -> List.of("done", late || item.returned() ? "late" : "now", "");
            case DONE -> List.of("done", "done", waitsTooLong(item).isPresent() ? "late" : "now");
            case CLOSED -> List.of("done", "done", "done");
        };
    }

    public String stagesSaid(Condition item) {
        var said = texts.t("work.stages." + key(item.stage().name()));
        return item.overdue(clock.instant()) ? texts.t("work.stages.late", said) : said;
    }

    public StateLabel state(Condition item) {
        var now = clock.instant();
        if (item.overdue(now))
            return new StateLabel("warn", "clock-exclamation", texts.t("work.overdue", span(item.due(), now)));
        return switch (item.stage()) {
            case ARRANGED -> new StateLabel("", "hourglass", texts.t("work.state.arranged"));
            case DECLINED -> new StateLabel("warn", "arrow-back-up", texts.t("work.state.declined"));
            case DOING ->
                item.returned()
                        ? new StateLabel("warn", "arrow-back-up", texts.t("work.state.returned"))
                        : new StateLabel("go", "player-play", texts.t("work.state.doing"));
            case DONE -> done(item, now);
            case CLOSED ->
                new StateLabel(
                        "past", "circle-check", texts.t(item.late() ? "work.state.closed_late" : "work.state.closed"));
        };
    }

    /** {@code 11月25日 周三 09:00}, {@code 今天 16:42}. */
    public String at(@Nullable Instant instant) {
        return instant == null ? "" : times.at(instant);
    }

    /** Without the year while it is this one: {@code 1126}. */
    public String shortNumber(String number) {
        var year = times.today().getYear() + "-";
        return number.startsWith(year) ? number.substring(year.length()) : number;
    }

    /** {@code 电话 1179}, or the source alone. */
    public String source(Source source, @Nullable String number) {
        return sourceInFull(source, number == null ? null : shortNumber(number));
    }

    /** As {@link #source}, with the year in the number: a file is still read when it is another one. */
    public String sourceInFull(Source source, @Nullable String number) {
        var word = texts.t("work.source." + key(source.name()));
        return number == null || number.isBlank() ? word : word + " " + number;
    }

    String sentence(ItemHistoryRows.Line line, String supervisor) {
        return texts.t(
                "work.course." + key(line.kind()),
                PlainText.of(line.byName()),
                PlainText.of(line.toName()),
                at(line.until()),
                supervisor,
                line.words());
    }

    /** What was said beside the sentence; a rating in words. */
    String words(ItemHistoryRows.Line line) {
        return switch (line.happening()) {
            case RATED -> texts.t("work.rating." + line.words());
            case PROGRESS -> "";
            default -> line.words();
        };
    }

    String span(Instant from, Instant to) {
        return times.span(Duration.between(from, to));
    }

    public static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private StateLabel done(Condition item, Instant now) {
        var waits = waitsTooLong(item);
        if (waits.isPresent())
            return new StateLabel("warn", "clock-exclamation", texts.t("work.check_late", span(waits.get(), now)));
        return item.late()
                ? new StateLabel("warn", "eye-check", doneLate(item))
                : new StateLabel("go", "eye-check", texts.t("work.state.done"));
    }

    /** Since when its check is overdue. */
    private Optional<Instant> waitsTooLong(Condition item) {
        var now = clock.instant();
        return Optional.ofNullable(item.doneAt())
                .filter(done -> item.stage() == Stage.DONE)
                .map(deadlines::checkDue)
                .filter(now::isAfter);
    }

    private String doneLate(Condition item) {
        var done = item.doneAt();
        return done != null && done.isAfter(item.due())
                ? texts.t("work.done_late", span(item.due(), done))
                : texts.t("work.state.done");
    }
}
