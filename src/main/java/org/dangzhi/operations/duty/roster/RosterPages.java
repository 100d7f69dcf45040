package org.dangzhi.operations.duty.roster;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dangzhi.foundation.calendar.CalendarDay;
import org.dangzhi.foundation.calendar.WorkingDays;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.ConflictingVersions;
import org.dangzhi.foundation.web.CurrentPermissions;
import org.dangzhi.foundation.web.NotFoundException;
import org.dangzhi.foundation.web.SelectOption;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.operations.duty.Crew;
import org.dangzhi.operations.duty.DutyModule;
import org.dangzhi.operations.duty.DutyPost;
import org.dangzhi.operations.duty.ShiftKindId;
import org.dangzhi.operations.duty.ShiftStaff;
import org.dangzhi.operations.duty.page.RosterEdit;
import org.dangzhi.operations.duty.page.RosterPage;
import org.dangzhi.operations.duty.page.RosterRow;
import org.dangzhi.operations.duty.roster.PlannedDays.PublishedVersion;
import org.dangzhi.operations.duty.settings.ShiftKindRepository;
import org.dangzhi.operations.duty.settings.UsualShiftHours;
import org.dangzhi.operations.duty.shifts.CrewQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Presenter of the roster: a month by person or as a list, or a week. */
@Component
@Transactional(readOnly = true)
class RosterPages {

    private final ShiftKindRepository kinds;
    private final RosterCommands roster;
    private final People people;
    private final CrewQuery crews;
    private final RosterGrid grid;
    private final List<PlannedDays> planned;
    private final WorkingDays calendar;
    private final RosterDayWords words;
    private final CurrentPermissions permissions;
    private final Texts texts;
    private final TimeWords times;

    RosterPages(
            ShiftKindRepository kinds,
            RosterCommands roster,
            People people,
            CrewQuery crews,
            RosterGrid grid,
            List<PlannedDays> planned,
            WorkingDays calendar,
            RosterDayWords words,
            CurrentPermissions permissions,
            Texts texts,
            TimeWords times) {
        this.kinds = kinds;
        this.roster = roster;
        this.people = people;
        this.crews = crews;
        this.grid = grid;
        this.planned = planned;
        this.calendar = calendar;
        this.words = words;
        this.permissions = permissions;
        this.texts = texts;
        this.times = times;
    }

    /** A month by person or as a list, or the week of that day. */
    RosterPage page(String view, LocalDate day, @Nullable String edited) {
        boolean week = view.equals("week");
        var month = YearMonth.from(day);
        var first = week ? day.with(DayOfWeek.MONDAY) : month.atDay(1);
        var last = week ? first.plusDays(6) : month.atEndOfMonth();
        var days = calendar.between(first, last);
        var slots = slots(days);
        boolean mayWrite = permissions.may(DutyModule.ROSTER_WRITE);
        return new RosterPage(
                span(view, day, first, last),
                new RosterPage.Notes(warning(last.getYear()), gaps(slots), published(first, last)),
                new RosterPage.Grid(
                        words.of(days),
                        view.equals("people") ? grid.people(days, slots, standing(first, last), mayWrite) : List.of(),
                        week ? grid.week(days, slots, mayWrite) : List.of()),
                view.equals("list") ? rows(slots, mayWrite) : List.of(),
                edited == null || !mayWrite ? null : edit(slots, edited, month),
                holidays(days),
                legend(),
                kinds.count() == 0 ? usual() : List.of(),
                mayWrite);
    }

    private RosterPage.Span span(String view, LocalDate day, LocalDate first, LocalDate last) {
        boolean week = view.equals("week");
        var month = YearMonth.from(day);
        return new RosterPage.Span(
                month.toString(),
                day.toString(),
                week ? times.days(first, last) : named(month),
                address(view, week ? first.minusWeeks(1) : first.minusMonths(1)),
                address(view, week ? first.plusWeeks(1) : first.plusMonths(1)),
                view);
    }

    private String warning(int year) {
        return calendar.published(year) ? "" : texts.t("duty.roster.unpublished", Integer.toString(year));
    }

    private PublishedVersion published(LocalDate first, LocalDate last) {
        return planned.stream()
                .flatMap(plan -> plan.published(first, last).stream())
                .findFirst()
                .orElse(PublishedVersion.NONE);
    }

    private List<SelectOption> usual() {
        return SelectOption.of(UsualShiftHours.values(), hours -> texts.t("duty.usual." + hours));
    }

    private Map<PersonId, DutyPost> standing(LocalDate first, LocalDate last) {
        var all = new LinkedHashMap<PersonId, DutyPost>();
        planned.forEach(plan -> all.putAll(plan.standing(first, last)));
        return all;
    }

    /** Each holiday of these days by the table that is handed to the upper office. */
    private static List<SelectOption> holidays(List<CalendarDay> days) {
        var tables = new LinkedHashMap<String, SelectOption>();
        for (var day : days)
            if (day.kind() == CalendarDay.Kind.HOLIDAY && day.name() != null)
                tables.putIfAbsent(
                        day.name(), new SelectOption("/duty/roster/holidays/" + day.date() + "/pdf", day.name()));
        return List.copyOf(tables.values());
    }

    private String named(YearMonth month) {
        return month.format(DateTimeFormatter.ofPattern(texts.t("duty.month"), Texts.locale()));
    }

    /** The shifts of a month: planned ones, and those that the kinds in use want and nobody planned. */
    List<RosterSlot> slots(YearMonth month) {
        return slots(calendar.between(month.atDay(1), month.atEndOfMonth()));
    }

    List<RosterSlot> slots(List<CalendarDay> days) {
        var planned = new HashMap<String, Crew>();
        crews.onDays(days.getFirst().date(), days.getLast().date())
                .forEach(crew -> planned.put(crew.day() + " " + crew.name(), crew));
        var slots = new ArrayList<RosterSlot>();
        var all = kinds.findAllByOrderByPosition();
        for (var day : days)
            for (var kind : all) {
                var crew = planned.get(day.date() + " " + kind.name());
                if (crew != null || kind.active() && kind.pattern().held().hold(day))
                    slots.add(new RosterSlot(day, kind, crew));
            }
        return slots;
    }

    Optional<RosterRow> row(LocalDate day, ShiftKindId kind) {
        return slots(YearMonth.from(day)).stream()
                .filter(slot ->
                        slot.day().date().equals(day) && slot.kind().id().equals(kind))
                .map(slot -> row(slot, "", true))
                .findFirst();
    }

    /** How many shifts of a month lack somebody, in words; empty for none. */
    String gaps(YearMonth month) {
        return gaps(slots(month));
    }

    /** The form of the shift after one, so that a month is entered from the keyboard; absent at its end. */
    Optional<RosterEdit> editAfter(LocalDate day, ShiftKindId kind) {
        var month = YearMonth.from(day);
        var slots = slots(month);
        for (int at = 0; at + 1 < slots.size(); at++)
            if (slots.get(at).day().date().equals(day)
                    && slots.get(at).kind().id().equals(kind))
                return Optional.of(edit(slots, slots.get(at + 1).key(), month));
        return Optional.empty();
    }

    /** What somebody else planned meanwhile beside what the writer wants. */
    ConflictingVersions versions(LocalDate day, ShiftKindId kind, ShiftStaff yours) {
        var now = roster.staff(day, kind);
        var lines = Stream.of(DutyPost.values())
                .map(post -> new ConflictingVersions.Line(texts.t(post.word()), name(now, post), name(yours, post)))
                .toList();
        return new ConflictingVersions(roster.version(day, kind), address("list", day), lines);
    }

    private String name(ShiftStaff staff, DutyPost post) {
        return staff.in(post).map(person -> people.name(person).name()).orElse("");
    }

    private RosterEdit edit(List<RosterSlot> slots, String key, YearMonth month) {
        var slot = slots.stream().filter(s -> s.key().equals(key)).findFirst().orElseThrow(NotFoundException::new);
        var places = Stream.of(DutyPost.values())
                .map(post -> {
                    var member = Optional.ofNullable(slot.crew()).flatMap(crew -> crew.in(post));
                    return new RosterEdit.Place(
                            post.field(),
                            texts.t(post.word()),
                            member.map(m -> m.person().id().toString()).orElse(""),
                            member.map(RosterPages::shown).orElse(""));
                })
                .toList();
        return new RosterEdit(
                times.day(slot.day().date()) + " " + slot.kind().name() + " "
                        + slot.kind().hours(),
                "/duty/roster/" + slot.day().date() + "/" + slot.kind().id().id(),
                roster.version(slot.day().date(), slot.kind().id()),
                places,
                address("list", month.atDay(1)));
    }

    private static String shown(Crew.Member member) {
        return member.post().isEmpty() ? member.name() : member.name() + " " + member.post();
    }

    private List<RosterRow> rows(List<RosterSlot> slots, boolean mayWrite) {
        var rows = new ArrayList<RosterRow>();
        var last = LocalDate.MIN;
        for (var slot : slots) {
            boolean again = slot.day().date().equals(last);
            last = slot.day().date();
            rows.add(row(slot, again ? "again" : "", mayWrite));
        }
        return rows;
    }

    private RosterRow row(RosterSlot slot, String again, boolean mayWrite) {
        var crew = slot.crew();
        boolean closed = crew != null && crew.closedAt() != null;
        return new RosterRow(
                "s-" + slot.key(),
                new RosterRow.Day(
                        again.isEmpty() ? times.day(slot.day().date()) : "",
                        again.isEmpty() ? mark(slot.day()) : "",
                        RosterDay.kindOf(slot.day())),
                slot.kind().name(),
                slot.kind().hours(),
                new RosterRow.Staff(
                        name(crew, DutyPost.PRIMARY),
                        name(crew, DutyPost.SECONDARY),
                        name(crew, DutyPost.LEADER),
                        name(crew, DutyPost.DRIVER)),
                missing(slot),
                crew == null || crew.takenAt() == null ? "" : texts.t("duty.signedIn", times.clock(crew.takenAt())),
                mayWrite && !closed
                        ? "/duty/roster?month=" + YearMonth.from(slot.day().date()) + "&view=list&edit=" + slot.key()
                        : "");
    }

    private String missing(RosterSlot slot) {
        var vacant = slot.vacant().filter(post -> post != DutyPost.DRIVER).toList();
        if (vacant.isEmpty() || slot.crew() != null && slot.crew().closedAt() != null) return "";
        if (slot.empty()) return texts.t("duty.roster.unplanned");
        return texts.t(
                "duty.roster.missing",
                String.join(
                        texts.t("duty.and"),
                        vacant.stream().map(post -> texts.t(post.word())).toList()));
    }

    private String gaps(List<RosterSlot> slots) {
        long open = slots.stream().filter(slot -> !missing(slot).isEmpty()).count();
        return open == 0 ? "" : texts.t("duty.roster.gaps", open);
    }

    /** {@code 国庆节}, {@code 休} or {@code 班}; empty on an ordinary day. */
    String mark(CalendarDay day) {
        return switch (day.kind()) {
            case HOLIDAY -> day.statutory() && day.name() != null ? day.name() : texts.t("duty.day.off");
            case ADJUSTED_WORKDAY -> texts.t("duty.day.work");
            case WEEKEND, WORKDAY -> "";
        };
    }

    private List<SelectOption> legend() {
        return kinds.findByActiveTrueOrderByPosition().stream()
                .map(kind -> new SelectOption(kind.night() ? "n" : "d", kind.name()))
                .toList();
    }

    private static String name(@Nullable Crew crew, DutyPost post) {
        return crew == null ? "" : crew.in(post).map(Crew.Member::name).orElse("");
    }

    static String address(String view, LocalDate day) {
        return "/duty/roster?view=" + view + (view.equals("week") ? "&day=" + day : "&month=" + YearMonth.from(day));
    }
}
