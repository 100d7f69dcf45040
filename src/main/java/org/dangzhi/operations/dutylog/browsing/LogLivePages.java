package org.dangzhi.operations.dutylog.browsing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.dangzhi.foundation.office.Offices;
import org.dangzhi.operations.duty.ShiftCards;
import org.dangzhi.operations.duty.Shifts;
import org.dangzhi.operations.dutylog.LogEntryKind;
import org.dangzhi.operations.dutylog.browsing.LogQuery.Part;
import org.dangzhi.operations.dutylog.browsing.LogQuery.Tally;
import org.dangzhi.operations.dutylog.page.LogEntry;
import org.dangzhi.operations.dutylog.page.LogLive;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Presenter of what changes of a day of the log while one looks at it. */
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

    LogLive live(LocalDate day, Part part) {
        var shown = shifts.between(start(day), start(day.plusDays(1)));
        var tally = query.tally(day);
        var viewer = entries.viewer(shown);
        var latest = query.latest(day, part);
        return new LogLive(
                address("/duty/log/live", day, part),
                Stream.of(Part.values())
                        .map(one -> new LogLive.Segment(
                                address("/duty/log", day, one), words.part(one, count(tally, one)), one == part))
                        .toList(),
                latest.stream().map(line -> entries.entry(line, viewer, false)).toList(),
                latest.size() < LogQuery.MOST_OF_A_DAY
                        ? LogEntry.Link.NONE
                        : new LogEntry.Link(
                                words.rest(LogQuery.MOST_OF_A_DAY), "/duty/log/search?from=" + day + "&to=" + day),
                shown.stream().map(cards::card).toList(),
                progress(tally),
                tally.stream()
                        .map(kind -> new LogLive.Count(words.kind(kind.kind()), Integer.toString(kind.entries())))
                        .toList(),
                !tally.isEmpty());
    }

    private Instant start(LocalDate day) {
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

    private static String address(String path, LocalDate day, Part part) {
        return path + "?day=" + day + (part == Part.ALL ? "" : "&part=" + part);
    }
}
