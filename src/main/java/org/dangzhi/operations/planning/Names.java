package org.dangzhi.operations.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.dangzhi.engine.rostersolver.Assignment;
import org.dangzhi.engine.rostersolver.Turn;
import org.dangzhi.foundation.calendar.Day;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.NotFound;
import org.dangzhi.operations.duty.Post;
import org.dangzhi.operations.duty.Rostering.Kind;
import org.dangzhi.operations.duty.Rostering.Planned;
import org.dangzhi.operations.duty.Rostering.Wanted;
import org.dangzhi.operations.duty.ShiftKindId;
import org.dangzhi.operations.duty.Staff;
import org.jspecify.annotations.Nullable;

/**
 * Translates between the office's shifts and a problem's names. Who leads or drives keeps a shift of its own that lasts
 * the whole day, and stands in all shifts of that day.
 */
final class Names {

    static final String WHOLE_DAY = "day";

    private static final int MINUTES_OF_DAY = 1440;

    private final List<Kind> kinds;

    Names(List<Kind> kinds) {
        this.kinds = kinds;
    }

    static String person(PersonId person) {
        return person.id().toString();
    }

    static PersonId person(String name) {
        return new PersonId(UUID.fromString(name));
    }

    static String shift(ShiftKindId kind) {
        return kind.id().toString();
    }

    static String slot(Post post) {
        return post.field();
    }

    static Post post(String slot) {
        return Post.valueOf(slot.toUpperCase(Locale.ROOT));
    }

    /** @throws NotFound (404) for what is no slot, or nobody's id */
    static Post known(Assignment typed) {
        try {
            person(typed.person());
            return post(String.valueOf(typed.slot()));
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }

    List<Turn> turns() {
        var turns = new ArrayList<Turn>();
        for (var kind : kinds) turns.add(new Turn(shift(kind.id()), kind.begins(), kind.minutes()));
        turns.add(new Turn(WHOLE_DAY, kinds.getFirst().begins(), MINUTES_OF_DAY));
        return turns;
    }

    /** Of the kinds in use; a whole day is kept by the first in any of its shifts. */
    List<Assignment> assignments(List<Planned> shifts) {
        var known = kinds.stream().map(Kind::id).toList();
        var found = new ArrayList<Assignment>();
        record Whole(LocalDate day, Post post) {}
        var kept = new HashSet<Whole>();
        for (var shift : shifts) {
            if (!known.contains(shift.kind())) continue;
            for (var post : Post.values()) {
                var person = shift.staff().in(post);
                if (person.isEmpty()) continue;
                if (Part.of(post).wholeDay() && !kept.add(new Whole(shift.day(), post))) continue;
                found.add(assignment(person.get(), shift.day(), shift.kind(), post));
            }
        }
        return found;
    }

    List<Assignment> pinned(List<Pin> pins) {
        return pins.stream()
                .map(pin -> assignment(pin.person(), pin.day(), pin.kind(), pin.post()))
                .toList();
    }

    static Assignment assignment(PersonId person, LocalDate day, ShiftKindId kind, Post post) {
        return new Assignment(person(person), day, Part.of(post).wholeDay() ? WHOLE_DAY : shift(kind), slot(post));
    }

    private static boolean held(Kind kind, @Nullable Day day) {
        return day != null && kind.pattern().held().hold(day);
    }

    /** What a roster means for the shifts; posts of which it says nothing stay as they are. */
    List<Wanted> wanted(List<Assignment> roster, List<Planned> now, List<Day> calendar) {
        record Place(LocalDate day, ShiftKindId kind) {}
        Map<Place, Staff> staff = new LinkedHashMap<>();
        Map<Place, Staff> before = new HashMap<>();
        Map<LocalDate, Day> days = new HashMap<>();
        calendar.forEach(day -> days.put(day.date(), day));
        now.forEach(shift -> before.put(new Place(shift.day(), shift.kind()), shift.staff()));
        for (var one : roster)
            for (var kind : kinds) {
                if (!one.shift().equals(WHOLE_DAY) && !one.shift().equals(shift(kind.id()))) continue;
                var place = new Place(one.day(), kind.id());
                if (!before.containsKey(place) && !held(kind, days.get(one.day()))) continue;
                var known = staff.getOrDefault(place, before.getOrDefault(place, Staff.NOBODY));
                staff.put(place, known.with(post(String.valueOf(one.slot())), person(one.person())));
            }
        return staff.entrySet().stream()
                .map(entry -> new Wanted(entry.getKey().day(), entry.getKey().kind(), entry.getValue()))
                .toList();
    }
}
