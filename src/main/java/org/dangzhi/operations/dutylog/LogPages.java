package org.dangzhi.operations.dutylog;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dangzhi.foundation.office.Offices;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.people.PersonName;
import org.dangzhi.foundation.web.CurrentPermissions;
import org.dangzhi.foundation.web.NotFoundException;
import org.dangzhi.foundation.web.SelectOption;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.operations.duty.Crew;
import org.dangzhi.operations.duty.DutyTabs;
import org.dangzhi.operations.duty.OnDuty;
import org.dangzhi.operations.duty.ShiftCards;
import org.dangzhi.operations.duty.ShiftId;
import org.dangzhi.operations.duty.Shifts;
import org.dangzhi.operations.dutylog.LogQuery.Part;
import org.dangzhi.operations.dutylog.page.LogEntry;
import org.dangzhi.operations.dutylog.page.LogEntryPage;
import org.dangzhi.operations.dutylog.page.LogLive;
import org.dangzhi.operations.dutylog.page.LogPage;
import org.dangzhi.operations.dutylog.page.LogSearchPage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the log's pages together. */
@Component
@Transactional(readOnly = true)
class LogPages {

    private static final int FOUND = 50;
    private static final int FIRST_YEAR = 1980;

    private final LogQuery query;
    private final LogEntryPages pages;
    private final ShiftCards cards;
    private final LogEntryKinds kinds;
    private final LogPhrases phrases;
    private final DayDetails details;
    private final OnDuty onDuty;
    private final Shifts shifts;
    private final DutyTabs tabs;
    private final People people;
    private final Offices offices;
    private final CurrentPermissions permissions;
    private final Texts texts;
    private final TimeWords times;
    private final Clock clock;

    LogPages(
            LogQuery query,
            LogEntryPages pages,
            ShiftCards cards,
            LogEntryKinds kinds,
            LogPhrases phrases,
            DayDetails details,
            OnDuty onDuty,
            Shifts shifts,
            DutyTabs tabs,
            People people,
            Offices offices,
            CurrentPermissions permissions,
            Texts texts,
            TimeWords times,
            Clock clock) {
        this.query = query;
        this.pages = pages;
        this.cards = cards;
        this.kinds = kinds;
        this.phrases = phrases;
        this.details = details;
        this.onDuty = onDuty;
        this.shifts = shifts;
        this.tabs = tabs;
        this.people = people;
        this.offices = offices;
        this.permissions = permissions;
        this.texts = texts;
        this.times = times;
        this.clock = clock;
    }

    /** The day itself, when it can have a log. */
    LocalDate past(LocalDate day) {
        if (day.isAfter(times.today()) || day.getYear() < FIRST_YEAR) throw new NotFoundException();
        return day;
    }

    LogPage day(LocalDate day, Part part) {
        boolean today = day.equals(times.today());
        var running = onDuty.now();
        return new LogPage(
                tabs.all(),
                day.toString(),
                times.day(day),
                today ? running.map(Crew::name).orElse("") : "",
                "/duty/log?day=" + day.minusDays(1),
                day.isBefore(times.today()) ? "/duty/log?day=" + day.plusDays(1) : "",
                today,
                details.lunar(day),
                details.weather(day),
                live(day, part, running),
                phrases.lines(),
                kinds.choices(),
                times.clock(clock.instant()),
                "/duty/log/" + day + "/word",
                "/duty/log/" + day + "/pdf",
                "/duty/log/export?from=" + day + "&to=" + day,
                today && permissions.may(DutyLogModule.WRITE));
    }

    /** For a form: first the kind that the words speak of. */
    List<SelectOption> kinds() {
        var choices = new ArrayList<SelectOption>();
        choices.add(new SelectOption(LogEntryKinds.BY_WORDS, texts.t("dutylog.kind.byWords")));
        choices.addAll(kinds.choices());
        return choices;
    }

    LogLive live(LocalDate day, Part part) {
        return live(day, part, onDuty.now());
    }

    private LogLive live(LocalDate day, Part part, Optional<Crew> running) {
        var zone = offices.zone();
        var shown = shifts.between(
                day.atStartOfDay(zone).toInstant(),
                day.plusDays(1).atStartOfDay(zone).toInstant());
        var tally = query.tally(day);
        int all = tally.stream().mapToInt(LogQuery.Tally::entries).sum();
        int unchecked = tally.stream().mapToInt(LogQuery.Tally::unchecked).sum();
        int questioned = tally.stream().mapToInt(LogQuery.Tally::questioned).sum();
        int checked = tally.stream().mapToInt(LogQuery.Tally::checked).sum();
        int corrections = tally.stream()
                .filter(kind -> kind.kind().equals(LogEntryKind.CORRECTION.code()))
                .mapToInt(LogQuery.Tally::entries)
                .sum();
        var viewer = pages.viewer(shown, running.orElse(null));
        var latest = query.latest(day, part);
        return new LogLive(
                address("/duty/log/live", day, part),
                List.of(
                        segment(day, Part.ALL, part, all),
                        segment(day, Part.UNCHECKED, part, unchecked),
                        segment(day, Part.QUESTIONED, part, questioned),
                        segment(day, Part.CORRECTIONS, part, corrections)),
                latest.stream().map(line -> pages.entry(line, viewer, false)).toList(),
                latest.size() < LogQuery.MOST_OF_A_DAY ? "" : texts.t("dutylog.rest", LogQuery.MOST_OF_A_DAY),
                "/duty/log/search?from=" + day + "&to=" + day,
                shown.stream().map(cards::card).toList(),
                checked,
                checked + unchecked + questioned,
                open(unchecked, questioned),
                tally.stream()
                        .map(kind -> new LogLive.Count(kinds.name(kind.kind()), Integer.toString(kind.entries())))
                        .toList(),
                all > 0);
    }

    private String open(int unchecked, int questioned) {
        if (unchecked + questioned == 0) return "";
        return texts.t("dutylog.check.open", unchecked, questioned);
    }

    private LogLive.Segment segment(LocalDate day, Part part, Part here, int count) {
        return new LogLive.Segment(
                address("/duty/log", day, part), texts.t("dutylog.part." + part, count), part == here);
    }

    private static String address(String path, LocalDate day, Part part) {
        return path + "?day=" + day + (part == Part.ALL ? "" : "&part=" + part);
    }

    LogSearchPage found(LogFilter search) {
        var found = query.find(search, FOUND);
        var viewer = pages.viewer(List.of(), onDuty.now().orElse(null));
        var entries = new ArrayList<LogEntry>();
        found.rows().forEach(line -> entries.add(pages.entry(line, viewer, true)));
        return new LogSearchPage(
                tabs.all(),
                search.words(),
                search.kindOrNone(),
                search.person() == null ? "" : search.person().toString(),
                person(search.person()),
                text(search.from()),
                text(search.to()),
                kinds.searchable(),
                search.asks(),
                entries,
                texts.t("dutylog.found", found.total()),
                found.next() == null ? "" : search.address("/duty/log/search", found.next()),
                search.address("/duty/log/export", null));
    }

    LogEntryPage entry(LogEntryId id) {
        var line = query.of(id).orElseThrow(NotFoundException::new);
        var shift = shifts.known(new ShiftId(line.shiftId()));
        var viewer = pages.viewer(List.of(shift), onDuty.now().orElse(null));
        return new LogEntryPage(
                tabs.all(),
                pages.entry(line, viewer, true),
                "/duty/log?day=" + line.day() + "#entry-" + line.id(),
                line.body());
    }

    private String person(@Nullable UUID person) {
        return person == null
                ? ""
                : Optional.of(people.name(new PersonId(person)))
                        .map(PersonName::shown)
                        .orElse("");
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
