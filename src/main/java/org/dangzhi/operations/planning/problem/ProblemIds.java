package org.dangzhi.operations.planning.problem;

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
import org.dangzhi.engine.rostersolver.ShiftType;
import org.dangzhi.foundation.calendar.CalendarDay;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.NotFoundException;
import org.dangzhi.operations.duty.DutyPost;
import org.dangzhi.operations.duty.ShiftKindId;
import org.dangzhi.operations.duty.ShiftPlan.Kind;
import org.dangzhi.operations.duty.ShiftPlan.PlannedShift;
import org.dangzhi.operations.duty.ShiftPlan.ShiftRequest;
import org.dangzhi.operations.duty.ShiftStaff;
import org.dangzhi.operations.planning.RosterPart;
import org.jspecify.annotations.Nullable;

/**
 * Translates the office's shifts and persons into ids of a problem and back. Leaders and drivers serve whole days:
 * the problem has a shift {@code day} of its own for them, the office has them in every shift of that day.
 */
public final class ProblemIds {

    public static final String WHOLE_DAY = "day";

    private static final int MINUTES_OF_DAY = 1440;

    private final List<Kind> kinds;

    public ProblemIds(List<Kind> kinds) {
        this.kinds = kinds;
    }

    public static String person(PersonId person) {
        return person.id().toString();
    }

    public static PersonId person(String name) {
        return new PersonId(UUID.fromString(name));
    }

    public static String shift(ShiftKindId kind) {
        return kind.id().toString();
    }

    public static String slot(DutyPost post) {
        return post.field();
    }

    public static DutyPost post(String slot) {
        return DutyPost.valueOf(slot.toUpperCase(Locale.ROOT));
    }

    /** @throws NotFoundException (404) for what is no slot, or nobody's id */
    public static DutyPost known(Assignment typed) {
        try {
            person(typed.person());
            return post(String.valueOf(typed.slot()));
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }

    List<ShiftType> turns() {
        var turns = new ArrayList<ShiftType>();
        for (var kind : kinds) turns.add(new ShiftType(shift(kind.id()), kind.begins(), kind.minutes()));
        turns.add(new ShiftType(WHOLE_DAY, kinds.getFirst().begins(), MINUTES_OF_DAY));
        return turns;
    }

    /** Of the kinds in use; a whole day is kept by the first in any of its shifts. */
    public List<Assignment> assignments(List<PlannedShift> shifts) {
        var known = kinds.stream().map(Kind::id).toList();
        var found = new ArrayList<Assignment>();
        record Whole(LocalDate day, DutyPost post) {}
        var kept = new HashSet<Whole>();
        for (var shift : shifts) {
            if (!known.contains(shift.kind())) continue;
            for (var post : DutyPost.values()) {
                var person = shift.staff().in(post);
                if (person.isEmpty()) continue;
                if (RosterPart.of(post).wholeDay() && !kept.add(new Whole(shift.day(), post))) continue;
                found.add(assignment(person.get(), shift.day(), shift.kind(), post));
            }
        }
        return found;
    }

    public List<Assignment> pinned(List<Pin> pins) {
        return pins.stream()
                .map(pin -> assignment(pin.person(), pin.day(), pin.kind(), pin.post()))
                .toList();
    }

    static Assignment assignment(PersonId person, LocalDate day, ShiftKindId kind, DutyPost post) {
        return new Assignment(
                person(person), day, RosterPart.of(post).wholeDay() ? WHOLE_DAY : shift(kind), slot(post));
    }

    private static boolean held(Kind kind, @Nullable CalendarDay day) {
        return day != null && kind.pattern().held().hold(day);
    }

    /** What a roster means for the shifts; posts of which it says nothing stay as they are. */
    public List<ShiftRequest> wanted(List<Assignment> roster, List<PlannedShift> now, List<CalendarDay> calendar) {
        record Place(LocalDate day, ShiftKindId kind) {}
        Map<Place, ShiftStaff> staff = new LinkedHashMap<>();
        Map<Place, ShiftStaff> before = new HashMap<>();
        Map<LocalDate, CalendarDay> days = new HashMap<>();
        calendar.forEach(day -> days.put(day.date(), day));
        now.forEach(shift -> before.put(new Place(shift.day(), shift.kind()), shift.staff()));
        for (var one : roster)
            for (var kind : kinds) {
                if (!one.shift().equals(WHOLE_DAY) && !one.shift().equals(shift(kind.id()))) continue;
                var place = new Place(one.day(), kind.id());
                if (!before.containsKey(place) && !held(kind, days.get(one.day()))) continue;
                var known = staff.getOrDefault(place, before.getOrDefault(place, ShiftStaff.NOBODY));
                staff.put(place, known.with(post(String.valueOf(one.slot())), person(one.person())));
            }
        return staff.entrySet().stream()
                .map(entry ->
                        new ShiftRequest(entry.getKey().day(), entry.getKey().kind(), entry.getValue()))
                .toList();
    }
}
