package org.dangzhi.operations.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dangzhi.foundation.calendar.Day;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.people.PersonName;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.operations.duty.DayHead;
import org.dangzhi.operations.duty.Post;
import org.dangzhi.operations.duty.Rostering.Kind;
import org.dangzhi.operations.roster.page.DraftPage.Cell;
import org.dangzhi.operations.roster.page.DraftPage.Mark;
import org.dangzhi.operations.roster.page.DraftPage.Row;
import org.dangzhi.operations.roster.problem.Assignment;
import org.springframework.stereotype.Component;

/** The table of a draft: people by days. */
@Component
class DraftGrid {

    private final Places places;
    private final Wishes wishes;
    private final Pins pins;
    private final People people;
    private final Texts texts;

    DraftGrid(Places places, Wishes wishes, Pins pins, People people, Texts texts) {
        this.places = places;
        this.wishes = wishes;
        this.pins = pins;
        this.people = people;
        this.texts = texts;
    }

    /** Whose row it is, and his days. */
    record Line(String id, PersonName name, List<Cell> cells) {

        Row page(List<String> counts) {
            return new Row(name.name(), name.post(), cells, counts);
        }
    }

    record Lines(Map<Part, List<Line>> byPart) {

        List<Line> of(Part part) {
            return byPart.getOrDefault(part, List.of());
        }
    }

    Lines of(Draft draft, List<Assignment> roster, List<Day> days, List<Kind> kinds) {
        var first = days.getFirst().date();
        var last = days.getLast().date();
        var standing = Places.byPerson(places.between(draft.from(), draft.to()));
        var names = people.names(standing.keySet());
        var asked = wishes.between(first, last);
        var pinned = new Names(kinds).pinned(pins.between(first, last));
        Map<String, List<Assignment>> kept = new HashMap<>();
        for (var one : roster)
            kept.computeIfAbsent(one.person() + one.day(), key -> new ArrayList<>())
                    .add(one);

        var lines = new LinkedHashMap<Part, List<Line>>();
        for (var place : standing.values()) {
            var id = Names.person(place.person());
            var cells = days.stream()
                    .map(day -> new Cell(
                            DayHead.kindOf(day) + (away(asked, place, day.date()) ? " off" : ""),
                            sign(asked, place, day.date()),
                            kept.getOrDefault(id + day.date(), List.of()).stream()
                                    .map(one -> mark(draft, one, kinds, pinned.contains(one)))
                                    .toList()))
                    .toList();
            lines.computeIfAbsent(place.part(), part -> new ArrayList<>())
                    .add(new Line(id, name(names, place.person()), cells));
        }
        return new Lines(lines);
    }

    private PersonName name(Map<PersonId, PersonName> names, PersonId person) {
        var name = names.get(person);
        return name == null ? people.name(person) : name;
    }

    private String sign(List<Wish> asked, Place place, LocalDate day) {
        if (!place.holds(day)) return "–";
        return asked.stream()
                .filter(wish -> wish.person().equals(place.person()) && wish.holds(day))
                .findFirst()
                .map(wish -> texts.t(wish.sort().sign()))
                .orElse(place.offDays().contains(day.getDayOfWeek()) ? texts.t("roster.sign.OFF") : "");
    }

    /** Where he cannot come, or would rather not. */
    private static boolean away(List<Wish> asked, Place place, LocalDate day) {
        return !place.holds(day)
                || place.offDays().contains(day.getDayOfWeek())
                || asked.stream()
                        .anyMatch(wish -> wish.person().equals(place.person())
                                && wish.holds(day)
                                && wish.sort() != Wish.Sort.WANT);
    }

    private Mark mark(Draft draft, Assignment one, List<Kind> kinds, boolean pinned) {
        var post = Names.post(String.valueOf(one.slot()));
        var kind = kinds.stream()
                .filter(k -> Names.shift(k.id()).equals(one.shift()))
                .findFirst();
        boolean night = kind.map(Kind::night).orElse(false);
        return new Mark(
                look(post, night),
                texts.t(post.seal()),
                kind.map(k -> k.name() + " ").orElse("") + texts.t(post.word()),
                pinned,
                "/duty/plan/drafts/" + draft.id() + "/cell?day=" + one.day() + "&shift=" + one.shift() + "&slot="
                        + one.slot() + "&person=" + one.person());
    }

    private static String look(Post post, boolean night) {
        return switch (post) {
            case PRIMARY -> night ? "np" : "dp";
            case SECONDARY -> night ? "ns" : "ds";
            case LEADER, DRIVER -> "ld";
        };
    }
}
