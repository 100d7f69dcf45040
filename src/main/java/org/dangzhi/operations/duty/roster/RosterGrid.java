package org.dangzhi.operations.duty.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dangzhi.foundation.calendar.CalendarDay;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.people.PersonName;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.operations.duty.Crew;
import org.dangzhi.operations.duty.DutyPost;
import org.dangzhi.operations.duty.ShiftKindId;
import org.dangzhi.operations.duty.page.RosterPage;
import org.dangzhi.operations.duty.page.RosterPage.Cell;
import org.dangzhi.operations.duty.page.RosterPage.Mark;
import org.dangzhi.operations.duty.settings.ShiftKind;
import org.springframework.stereotype.Component;

/** The roster as a calendar: people by days, or the shifts of a week by days. */
@Component
class RosterGrid {

    private final People people;
    private final RosterDayWords words;
    private final List<PlannedDays> planned;
    private final Texts texts;

    RosterGrid(People people, RosterDayWords words, List<PlannedDays> planned, Texts texts) {
        this.people = people;
        this.words = words;
        this.planned = planned;
        this.texts = texts;
    }

    RosterPage.Grid of(String view, List<CalendarDay> days, List<RosterSlot> slots, boolean mayWrite) {
        return new RosterPage.Grid(
                words.of(days),
                view.equals("people") ? people(days, slots, standing(days), mayWrite) : List.of(),
                view.equals("week") ? week(days, slots, mayWrite) : List.of());
    }

    /** Who stands on the roster in these days, each by their part. */
    private Map<PersonId, DutyPost> standing(List<CalendarDay> days) {
        var all = new LinkedHashMap<PersonId, DutyPost>();
        planned.forEach(plan ->
                all.putAll(plan.standing(days.getFirst().date(), days.getLast().date())));
        return all;
    }

    /**
     * A row for each who keeps a shift: officers in the order of their first one, then those who keep none; leaders after
     * them, in the order in which they stand on the roster, which is that of precedence.
     */
    private List<RosterPage.Person> people(
            List<CalendarDay> days, List<RosterSlot> slots, Map<PersonId, DutyPost> standing, boolean mayWrite) {
        var months = new LinkedHashMap<PersonId, Months>();
        for (var post : List.of(DutyPost.PRIMARY, DutyPost.SECONDARY, DutyPost.LEADER))
            for (var slot : slots)
                slot.in(post)
                        .ifPresent(member -> months.computeIfAbsent(member.person(), id -> new Months(member, post))
                                .add(slot));
        var free = new LinkedHashMap<>(standing);
        free.keySet().removeAll(months.keySet());
        free.values().removeIf(DutyPost.DRIVER::equals);
        var names = free.isEmpty() ? Map.<PersonId, PersonName>of() : people.names(free.keySet());
        names.forEach((person, name) ->
                months.put(person, new Months(name, free.getOrDefault(person, DutyPost.PRIMARY))));
        return months.values().stream()
                .sorted(Comparator.comparing(
                        (Months m) -> m.first() == DutyPost.LEADER ? rank(standing, m.person()) : -1))
                .map(m -> row(m, days, mayWrite))
                .toList();
    }

    /** A leader who stands there no longer comes last. */
    private static int rank(Map<PersonId, DutyPost> standing, PersonId leader) {
        int place = List.copyOf(standing.keySet()).indexOf(leader);
        return place < 0 ? standing.size() : place;
    }

    /** A row for each kind of shift, then who leads and who drives; by days. */
    private List<RosterPage.Turn> week(List<CalendarDay> days, List<RosterSlot> slots, boolean mayWrite) {
        var turns = new ArrayList<RosterPage.Turn>();
        var kinds = new LinkedHashMap<ShiftKindId, ShiftKind>();
        slots.forEach(slot -> kinds.put(slot.kind().id(), slot.kind()));
        for (var kind : kinds.values())
            turns.add(new RosterPage.Turn(
                    kind.name(),
                    kind.hours(),
                    days.stream()
                            .map(day -> seats(
                                    day,
                                    slots,
                                    mayWrite,
                                    slot -> slot.kind().id().equals(kind.id()),
                                    DutyPost.PRIMARY,
                                    DutyPost.SECONDARY))
                            .toList()));
        for (var post : List.of(DutyPost.LEADER, DutyPost.DRIVER)) {
            if (slots.stream().allMatch(slot -> slot.in(post).isEmpty())) continue;
            turns.add(new RosterPage.Turn(
                    texts.t(post.word()),
                    "",
                    days.stream()
                            .map(day -> seats(day, slots, mayWrite, slot -> true, post))
                            .toList()));
        }
        return turns;
    }

    private RosterPage.Seats seats(
            CalendarDay day, List<RosterSlot> slots, boolean mayWrite, Predicate<RosterSlot> which, DutyPost... posts) {
        var of = slots.stream()
                .filter(slot -> slot.day().equals(day))
                .filter(which)
                .toList();
        var seats = new ArrayList<RosterPage.Seat>();
        for (var post : posts)
            for (var slot : of) {
                var member = slot.in(post);
                if (member.isPresent()) {
                    var name = member.get().name();
                    var person = member.get().person().id().toString();
                    if (post.atDesk()
                            || seats.stream().noneMatch(seat -> seat.person().equals(person)))
                        seats.add(new RosterPage.Seat(person, name, mark(slot, post, mayWrite)));
                } else if (post.atDesk() && slot.vacant().anyMatch(post::equals))
                    seats.add(new RosterPage.Seat("", texts.t("duty.vacant"), mark(slot, post, false)));
            }
        return new RosterPage.Seats(RosterDay.kindOf(day), day.date().toString(), seats);
    }

    private RosterPage.Person row(Months months, List<CalendarDay> days, boolean mayWrite) {
        var cells = days.stream()
                .map(day -> new Cell(RosterDay.kindOf(day), day.date().toString(), marks(months, day, mayWrite)))
                .toList();
        var all = months.slots().values().stream().flatMap(List::stream).toList();
        return new RosterPage.Person(
                months.person().id().toString(),
                months.name(),
                months.first() == DutyPost.LEADER ? months.office() : "",
                cells,
                List.of(
                        count(all, slot -> slot.day().isWorkingDay()),
                        count(
                                all,
                                slot -> !slot.day().isWorkingDay()
                                        && !slot.day().statutory()),
                        count(all, slot -> slot.day().statutory()),
                        count(all, slot -> slot.kind().night())));
    }

    /** Who leads or drives has one mark a day, in whatever shifts. */
    private List<Mark> marks(Months months, CalendarDay day, boolean mayWrite) {
        var marks = new ArrayList<Mark>();
        for (var slot : months.slots().getOrDefault(day.date(), List.of())) {
            var post = months.post(slot);
            if (post.atDesk() || marks.stream().noneMatch(mark -> mark.post().equals(post.name())))
                marks.add(mark(slot, post, mayWrite));
        }
        return marks;
    }

    private Mark mark(RosterSlot slot, DutyPost post, boolean mayWrite) {
        var kind = switch (post) {
            case PRIMARY -> slot.kind().night() ? "np" : "dp";
            case SECONDARY -> slot.kind().night() ? "ns" : "ds";
            case LEADER, DRIVER -> "ld";
        };
        var crew = slot.crew();
        boolean begun = crew != null && (crew.closedAt() != null || crew.takenAt() != null && post.atDesk());
        return new Mark(
                kind,
                texts.t(post.seal()),
                (post.atDesk() ? slot.kind().name() + " " : "") + texts.t(post.word()),
                post.name(),
                mayWrite && crew != null && !begun ? crew.shift().id().toString() : "");
    }

    private static String count(List<RosterSlot> slots, Predicate<RosterSlot> which) {
        return Long.toString(slots.stream().filter(which).count());
    }

    /**
     * What one person keeps in some days.
     *
     * @param office what they are in the organisation
     */
    private record Months(
            PersonId person, String name, String office, DutyPost first, Map<LocalDate, List<RosterSlot>> slots) {

        Months(Crew.Member member, DutyPost first) {
            this(member.person(), member.name(), member.post(), first, new LinkedHashMap<>());
        }

        /** Without a shift. */
        Months(PersonName name, DutyPost part) {
            this(name.id(), name.name(), name.post(), part, new LinkedHashMap<>());
        }

        void add(RosterSlot slot) {
            slots.computeIfAbsent(slot.day().date(), day -> new ArrayList<>()).add(slot);
        }

        DutyPost post(RosterSlot slot) {
            return Stream.of(DutyPost.values())
                    .filter(post -> Optional.ofNullable(slot.crew())
                            .filter(crew -> crew.has(person, post))
                            .isPresent())
                    .findFirst()
                    .orElse(first);
        }
    }
}
