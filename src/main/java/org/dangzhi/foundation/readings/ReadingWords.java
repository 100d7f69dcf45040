package org.dangzhi.foundation.readings;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.dangzhi.foundation.sheets.SheetColumn;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.foundation.web.page.StateLabel;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is said of readings on pages and in sheets. */
@Component
public class ReadingWords {

    private final Texts texts;
    private final TimeWords times;
    private final Clock clock;

    ReadingWords(Texts texts, TimeWords times, Clock clock) {
        this.texts = texts;
        this.times = times;
        this.clock = clock;
    }

    /** To its reader. */
    public StateLabel mine(ReadingLine reading) {
        if (reading.confirmedAt() != null)
            return new StateLabel("go", "circle-check", texts.t("readings.confirmed", at(reading.confirmedAt())));
        if (reading.withdrawn()) return withdrawn();
        return late(reading)
                ? new StateLabel("warn", "clock-exclamation", texts.t("readings.overdue", over(reading)))
                : new StateLabel("", "hourglass", texts.t("readings.waits"));
    }

    /** To those who follow it. */
    public StateLabel followed(ReadingLine reading) {
        if (reading.withdrawn()) return withdrawn();
        if (reading.missing() == 0) return new StateLabel("go", "circle-check", texts.t("readings.state.done"));
        return late(reading)
                ? new StateLabel(
                        "warn", "clock-exclamation", texts.t("readings.missing.late", over(reading), reading.missing()))
                : new StateLabel("", "hourglass", texts.t("readings.missing", reading.missing()));
    }

    private StateLabel withdrawn() {
        return new StateLabel("past", "ban", texts.t("readings.state.withdrawn"));
    }

    private boolean late(ReadingLine reading) {
        return reading.late(clock.instant());
    }

    private String over(ReadingLine reading) {
        return reading.dueAt() == null ? "" : times.span(Duration.between(reading.dueAt(), clock.instant()));
    }

    /** Empty for no time. */
    public String at(@Nullable Instant instant) {
        return instant == null ? "" : times.at(instant);
    }

    public List<SheetColumn<ReadingLine>> columns(boolean published) {
        return List.of(
                new SheetColumn<>(texts.t("readings.title"), 40, ReadingLine::title),
                new SheetColumn<>(texts.t("readings.publisher"), 16, ReadingLine::publisherName),
                new SheetColumn<>(texts.t("readings.published"), 20, line -> local(line.publishedAt())),
                new SheetColumn<>(texts.t("readings.due"), 20, line -> local(line.dueAt())),
                new SheetColumn<>(texts.t("readings.asked"), 10, ReadingLine::asked),
                new SheetColumn<>(texts.t("readings.confirmations"), 10, ReadingLine::confirmed),
                new SheetColumn<>(
                        texts.t("readings.state"), 30, line -> (published ? followed(line) : mine(line)).text()));
    }

    List<SheetColumn<ReadingQuery.ReadingCriteria>> people() {
        return List.of(
                new SheetColumn<>(texts.t("readings.person"), 12, ReadingQuery.ReadingCriteria::name),
                new SheetColumn<>(texts.t("readings.post"), 20, ReadingQuery.ReadingCriteria::post),
                new SheetColumn<>(texts.t("readings.unit"), 16, ReadingQuery.ReadingCriteria::unit),
                new SheetColumn<>(
                        texts.t("readings.state"),
                        12,
                        one -> texts.t(one.confirmedAt() == null ? "readings.silent" : "readings.read")),
                new SheetColumn<>(texts.t("readings.confirmedAt"), 20, one -> local(one.confirmedAt())),
                new SheetColumn<>(texts.t("readings.askedAt"), 20, one -> local(one.askedAt())));
    }

    private @Nullable LocalDateTime local(@Nullable Instant instant) {
        return instant == null ? null : times.local(instant);
    }
}
