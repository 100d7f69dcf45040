package org.dangzhi.operations.duty;

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
import org.dangzhi.foundation.calendar.Day;
import org.dangzhi.foundation.calendar.WorkingDays;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.Choice;
import org.dangzhi.foundation.web.NotFound;
import org.dangzhi.foundation.web.Permits;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.Times;
import org.dangzhi.foundation.web.Versions;
import org.dangzhi.operations.duty.page.RosterEdit;
import org.dangzhi.operations.duty.page.RosterPage;
import org.dangzhi.operations.duty.page.RosterRow;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the month page of the roster together. */
@Component
@Transactional(readOnly = true)
class RosterPages {

    private final ShiftKinds kinds;
    private final Roster roster;
    private final People people;
    private final Crews crews;
    private final RosterGrid grid;
    private final List<PlannedDays> planned;
    private final WorkingDays calendar;
    private final DayHeads heads;
    private final DutyTabs tabs;
    private final Permits permits;
    private final Texts texts;
    private final Times times;

    RosterPages(
            ShiftKinds kinds,
            Roster roster,
            People people,
            Crews crews,
            RosterGrid grid,
            List<PlannedDays> planned,
            WorkingDays calendar,
            DayHeads heads,
            DutyTabs tabs,
            Permits permits,
            Texts texts,
            Times times) {
        this.kinds = kinds;
        this.roster = roster;
        this.people = people;
        this.crews = crews;
        this.grid = grid;
        this.planned = planned;
        this.calendar = calendar;
        this.heads = heads;
        this.tabs = tabs;
        this.permits = permits;
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
        boolean mayWrite = permits.may(DutyAccess.ROSTER_WRITE);
        return new RosterPage(
                tabs.all(),
                month.toString(),
                day.toString(),
                week ? times.days(first, last) : named(month),
                address(view, week ? first.minusWeeks(1) : first.minusMonths(1)),
                address(view, week ? first.plusWeeks(1) : first.plusMonths(1)),
                view,
                calendar.published(last.getYear())
                        ? ""
                        : texts.t("duty.roster.unpublished", Integer.toString(last.getYear())),
                gaps(slots),
                planned.stream()
                        .map(plan -> plan.published(first, last))
                        .findFirst()
                        .orElse(""),
                heads.of(days),
                view.equals("people") ? grid.people(days, slots, standing(first, last), mayWrite) : List.of(),
                week ? grid.week(days, slots, mayWrite) : List.of(),
                view.equals("list") ? rows(slots, mayWrite) : List.of(),
                edited == null || !mayWrite ? null : edit(slots, edited, month),
                holidays(days),
                kinds.count() == 0,
                mayWrite,
                legend(),
                Stream.of(UsualHours.values())
                        .map(hours -> new Choice(hours.name(), texts.t("duty.usual." + hours)))
                        .toList());
    }

    private Map<PersonId, Post> standing(LocalDate first, LocalDate last) {
        var all = new LinkedHashMap<PersonId, Post>();
        planned.forEach(plan -> all.putAll(plan.standing(first, last)));
        return all;
    }

    /** Each holiday of these days by the table that is handed to the upper office. */
    private static List<Choice> holidays(List<Day> days) {
        var tables = new LinkedHashMap<String, Choice>();
        for (var day : days)
            if (day.kind() == Day.Kind.HOLIDAY && day.name() != null)
                tables.putIfAbsent(day.name(), new Choice("/duty/roster/holidays/" + day.date() + "/pdf", day.name()));
        return List.copyOf(tables.values());
    }

    private String named(YearMonth month) {
        return month.format(DateTimeFormatter.ofPattern(texts.t("duty.month"), Texts.locale()));
    }

    /** The shifts of a month: planned ones, and those that the kinds in use want and nobody planned. */
    List<Slot> slots(YearMonth month) {
        return slots(calendar.between(month.atDay(1), month.atEndOfMonth()));
    }

    List<Slot> slots(List<Day> days) {
        var planned = new HashMap<String, Crew>();
        crews.onDays(days.getFirst().date(), days.getLast().date())
                .forEach(crew -> planned.put(crew.day() + " " + crew.name(), crew));
        var slots = new ArrayList<Slot>();
        var all = kinds.findAllByOrderByPosition();
        for (var day : days)
            for (var kind : all) {
                var crew = planned.get(day.date() + " " + kind.name());
                if (crew != null || kind.active() && kind.pattern().held().hold(day))
                    slots.add(new Slot(day, kind, crew));
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
    Versions versions(LocalDate day, ShiftKindId kind, Staff yours) {
        var now = roster.staff(day, kind);
        var lines = Stream.of(Post.values())
                .map(post -> new Versions.Line(texts.t(post.word()), name(now, post), name(yours, post)))
                .toList();
        return new Versions(roster.version(day, kind), address("list", day), lines);
    }

    private String name(Staff staff, Post post) {
        return staff.in(post).map(person -> people.name(person).name()).orElse("");
    }

    private RosterEdit edit(List<Slot> slots, String key, YearMonth month) {
        var slot = slots.stream().filter(s -> s.key().equals(key)).findFirst().orElseThrow(NotFound::new);
        var places = Stream.of(Post.values())
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

    private List<RosterRow> rows(List<Slot> slots, boolean mayWrite) {
        var rows = new ArrayList<RosterRow>();
        var last = LocalDate.MIN;
        for (var slot : slots) {
            boolean again = slot.day().date().equals(last);
            last = slot.day().date();
            rows.add(row(slot, again ? "again" : "", mayWrite));
        }
        return rows;
    }

    private RosterRow row(Slot slot, String again, boolean mayWrite) {
        var crew = slot.crew();
        boolean closed = crew != null && crew.closedAt() != null;
        return new RosterRow(
                "s-" + slot.key(),
                again.isEmpty() ? times.day(slot.day().date()) : "",
                again.isEmpty() ? mark(slot.day()) : "",
                DayHead.kindOf(slot.day()),
                slot.kind().name(),
                slot.kind().hours(),
                name(crew, Post.PRIMARY),
                name(crew, Post.SECONDARY),
                name(crew, Post.LEADER),
                name(crew, Post.DRIVER),
                missing(slot),
                crew == null || crew.takenAt() == null ? "" : texts.t("duty.signedIn", times.clock(crew.takenAt())),
                mayWrite && !closed
                        ? "/duty/roster?month=" + YearMonth.from(slot.day().date()) + "&view=list&edit=" + slot.key()
                        : "");
    }

    private String missing(Slot slot) {
        var vacant = slot.vacant().filter(post -> post != Post.DRIVER).toList();
        if (vacant.isEmpty() || slot.crew() != null && slot.crew().closedAt() != null) return "";
        if (slot.empty()) return texts.t("duty.roster.unplanned");
        return texts.t(
                "duty.roster.missing",
                String.join(
                        texts.t("duty.and"),
                        vacant.stream().map(post -> texts.t(post.word())).toList()));
    }

    private String gaps(List<Slot> slots) {
        long open = slots.stream().filter(slot -> !missing(slot).isEmpty()).count();
        return open == 0 ? "" : texts.t("duty.roster.gaps", open);
    }

    /** {@code 国庆节}, {@code 休} or {@code 班}; empty on an ordinary day. */
    String mark(Day day) {
        return switch (day.kind()) {
            case HOLIDAY -> day.statutory() && day.name() != null ? day.name() : texts.t("duty.day.off");
            case ADJUSTED_WORKDAY -> texts.t("duty.day.work");
            case WEEKEND, WORKDAY -> "";
        };
    }

    private List<Choice> legend() {
        return kinds.findByActiveTrueOrderByPosition().stream()
                .map(kind -> new Choice(kind.night() ? "n" : "d", kind.name()))
                .toList();
    }

    private static String name(@Nullable Crew crew, Post post) {
        return crew == null ? "" : crew.in(post).map(Crew.Member::name).orElse("");
    }

    static String address(String view, LocalDate day) {
        return "/duty/roster?view=" + view + (view.equals("week") ? "&day=" + day : "&month=" + YearMonth.from(day));
    }
}
