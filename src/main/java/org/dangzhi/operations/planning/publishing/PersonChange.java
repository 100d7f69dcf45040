package org.dangzhi.operations.planning.publishing;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.operations.duty.DutyPost;
import org.dangzhi.operations.duty.ShiftKindId;
import org.dangzhi.operations.duty.ShiftStaff;
import org.dangzhi.operations.planning.RosterPart;
import org.jspecify.annotations.Nullable;

/**
 * What a publication changes for one person. A duty moves where they keep another shift or post of the same day; who leads or
 * drives keeps a day, whatever shifts it has.
 *
 * @param before their duties by day as the roster has them now, none where they have none; {@code after} as they are to be
 */
record PersonChange(PersonId person, Map<LocalDate, Set<Duty>> before, Map<LocalDate, Set<Duty>> after) {

    /** @param kind null for a whole day */
    record Duty(DutyPost post, @Nullable ShiftKindId kind) {}

    /** Of everybody who has a duty before or after, in the order of the days. */
    static List<PersonChange> of(List<PublishedShift> shifts) {
        var before = duties(shifts, PublishedShift::before);
        var after = duties(shifts, PublishedShift::after);
        var people = new LinkedHashSet<>(after.keySet());
        people.addAll(before.keySet());
        return people.stream()
                .map(person -> new PersonChange(
                        person, before.getOrDefault(person, Map.of()), after.getOrDefault(person, Map.of())))
                .toList();
    }

    private static Map<PersonId, Map<LocalDate, Set<Duty>>> duties(
            List<PublishedShift> shifts, Function<PublishedShift, ShiftStaff> which) {
        var duties = new LinkedHashMap<PersonId, Map<LocalDate, Set<Duty>>>();
        for (var shift : shifts)
            for (var post : DutyPost.values())
                which.apply(shift)
                        .in(post)
                        .ifPresent(person -> duties.computeIfAbsent(person, one -> new LinkedHashMap<>())
                                .computeIfAbsent(shift.day(), day -> new HashSet<>())
                                .add(new Duty(post, RosterPart.of(post).wholeDay() ? null : shift.kind())));
        return duties;
    }

    /** On how many days they are to keep one. */
    int days() {
        return after.size();
    }

    /** Days on which they get a duty and had none. */
    List<LocalDate> added() {
        return after.keySet().stream().filter(day -> !before.containsKey(day)).toList();
    }

    /** Days on which they had a duty and have none any more. */
    List<LocalDate> taken() {
        return before.keySet().stream().filter(day -> !after.containsKey(day)).toList();
    }

    /** Days on which they keep another shift or post. */
    List<LocalDate> moved() {
        return after.entrySet().stream()
                .filter(now -> before.containsKey(now.getKey()))
                .filter(now -> !now.getValue().equals(before.get(now.getKey())))
                .map(Map.Entry::getKey)
                .toList();
    }

    boolean changes() {
        return !before.equals(after);
    }
}
