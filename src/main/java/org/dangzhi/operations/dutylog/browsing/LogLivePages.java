package org.dangzhi.operations.dutylog.browsing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.dangzhi.foundation.office.Offices;
import org.dangzhi.operations.duty.Crew;
import org.dangzhi.operations.duty.ShiftCards;
import org.dangzhi.operations.duty.Shifts;
import org.dangzhi.operations.dutylog.LogEntryKind;
import org.dangzhi.operations.dutylog.browsing.LogQuery.Part;
import org.dangzhi.operations.dutylog.browsing.LogQuery.Tally;
import org.dangzhi.operations.dutylog.page.LogEntry;
import org.dangzhi.operations.dutylog.page.LogLive;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Presenter of what changes of a shift's or a day's log while one looks at it. */
@Component
@Transactional(readOnly = true)
class LogLivePages {

    private final LogQuery query;
    private final LogEntryPages entries;
    private final ShiftCards cards;
    private final LogWords words;
    private final Shifts shifts;
    private final Offices offices;

    LogLivePages(
            LogQuery query, LogEntryPages entries, ShiftCards cards, LogWords words, Shifts shifts, Offices offices) {
        this.query = query;
        this.entries = entries;
        this.cards = cards;
        this.words = words;
        this.shifts = shifts;
        this.offices = offices;
    }

    LogLive live(LogSpan span, Part part) {
        var shown = shifts(span);
        var tally = query.tally(span);
        var viewer = entries.viewer(shown);
        var latest = query.latest(span, part);
        return new LogLive(
                address("/duty/log/live", span, part),
                Stream.of(Part.values())
                        .map(one -> new LogLive.Segment(
                                address("/duty/log", span, one), words.part(one, count(tally, one)), one == part))
                        .toList(),
                latest.stream()
                        .map(line ->
                                entries.entry(line, viewer, !line.moment().day().equals(span.from())))
                        .toList(),
                latest.size() < LogQuery.MOST_OF_A_DAY
                        ? LogEntry.Link.NONE
                        : new LogEntry.Link(
                                words.rest(LogQuery.MOST_OF_A_DAY),
                                "/duty/log/search?from=" + span.from() + "&to=" + to(span)),
                shown.stream().map(cards::card).toList(),
                progress(tally),
                tally.stream()
                        .map(kind -> new LogLive.Count(words.kind(kind.kind()), Integer.toString(kind.entries())))
                        .toList(),
                !tally.isEmpty(),
                span.byDay());
    }

    private List<Crew> shifts(LogSpan span) {
        return switch (span) {
            case LogSpan.OfShift shift -> List.of(shift.crew());
            case LogSpan.OfDay day ->
                shifts.between(start(day.day()), start(day.day().plusDays(1)));
        };
    }

    /** The last day of it. */
    private LocalDate to(LogSpan span) {
        return switch (span) {
            case LogSpan.OfShift shift ->
                shift.crew().endsAt().atZone(offices.zone()).toLocalDate();
            case LogSpan.OfDay day -> day.day();
        };
    }

    Instant start(LocalDate day) {
        return day.atStartOfDay(offices.zone()).toInstant();
    }

    private static int count(List<Tally> tally, Part part) {
        return switch (part) {
            case ALL -> sum(tally, Tally::entries);
            case UNCHECKED -> sum(tally, Tally::unchecked);
            case QUESTIONED -> sum(tally, Tally::questioned);
            case CORRECTIONS ->
                sum(
                        tally.stream()
                                .filter(kind -> kind.kind().equals(LogEntryKind.CORRECTION.code()))
                                .toList(),
                        Tally::entries);
        };
    }

    private LogLive.Progress progress(List<Tally> tally) {
        int unchecked = sum(tally, Tally::unchecked);
        int questioned = sum(tally, Tally::questioned);
        int checked = sum(tally, Tally::checked);
        return new LogLive.Progress(checked, checked + unchecked + questioned, words.open(unchecked, questioned));
    }

    private static int sum(List<Tally> tally, ToIntFunction<Tally> count) {
        return tally.stream().mapToInt(count).sum();
    }

    private static String address(String path, LogSpan span, Part part) {
        return path + "?" + span.parameter() + (part == Part.ALL ? "" : "&part=" + part);
    }
}
