package org.dangzhi.foundation.work.reading;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.dangzhi.foundation.sheets.Column;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.Times;
import org.dangzhi.foundation.work.page.ItemRow;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is said of readings on pages and in sheets. */
@Component
class ReadingWords {

    private final Texts texts;
    private final Times times;
    private final Clock clock;

    ReadingWords(Texts texts, Times times, Clock clock) {
        this.texts = texts;
        this.times = times;
        this.clock = clock;
    }

    /** To its reader. */
    ItemRow.State mine(ReadingLine reading) {
        if (reading.confirmedAt() != null)
            return new ItemRow.State(
                    "go", "circle-check", texts.t("work.reading.confirmed", at(reading.confirmedAt())));
        if (reading.withdrawn()) return withdrawn();
        return late(reading)
                ? new ItemRow.State("warn", "clock-exclamation", texts.t("work.overdue", over(reading)))
                : new ItemRow.State("", "hourglass", texts.t("work.reading.waits"));
    }

    /** To those who follow it. */
    ItemRow.State followed(ReadingLine reading) {
        if (reading.withdrawn()) return withdrawn();
        if (reading.missing() == 0) return new ItemRow.State("go", "circle-check", texts.t("work.reading.state.done"));
        return late(reading)
                ? new ItemRow.State(
                        "warn",
                        "clock-exclamation",
                        texts.t("work.reading.missing.late", over(reading), reading.missing()))
                : new ItemRow.State("", "hourglass", texts.t("work.reading.missing", reading.missing()));
    }

    private ItemRow.State withdrawn() {
        return new ItemRow.State("past", "ban", texts.t("work.reading.state.withdrawn"));
    }

    private boolean late(ReadingLine reading) {
        return reading.late(clock.instant());
    }

    private String over(ReadingLine reading) {
        return reading.dueAt() == null ? "" : times.span(Duration.between(reading.dueAt(), clock.instant()));
    }

    /** Empty for no time. */
    String at(@Nullable Instant instant) {
        return instant == null ? "" : times.at(instant);
    }

    List<Column<ReadingLine>> columns(boolean published) {
        return List.of(
                new Column<>(texts.t("work.reading.title"), 40, ReadingLine::title),
                new Column<>(texts.t("work.reading.publisher"), 16, ReadingLine::publisherName),
                new Column<>(texts.t("work.reading.published"), 20, line -> local(line.publishedAt())),
                new Column<>(texts.t("work.reading.due"), 20, line -> local(line.dueAt())),
                new Column<>(texts.t("work.reading.asked"), 10, ReadingLine::asked),
                new Column<>(texts.t("work.reading.confirmations"), 10, ReadingLine::confirmed),
                new Column<>(texts.t("work.state"), 30, line -> (published ? followed(line) : mine(line)).text()));
    }

    List<Column<ReadingQuery.Asked>> people() {
        return List.of(
                new Column<>(texts.t("work.reading.person"), 12, ReadingQuery.Asked::name),
                new Column<>(texts.t("work.reading.post"), 20, ReadingQuery.Asked::post),
                new Column<>(texts.t("work.unit"), 16, ReadingQuery.Asked::unit),
                new Column<>(
                        texts.t("work.state"),
                        12,
                        one -> texts.t(one.confirmedAt() == null ? "work.reading.silent" : "work.reading.read")),
                new Column<>(texts.t("work.reading.confirmedAt"), 20, one -> local(one.confirmedAt())),
                new Column<>(texts.t("work.reading.askedAt"), 20, one -> local(one.askedAt())));
    }

    private @Nullable LocalDateTime local(@Nullable Instant instant) {
        return instant == null ? null : times.local(instant);
    }
}
