package org.dangzhi.operations.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dangzhi.foundation.office.TimeRange;
import org.dangzhi.foundation.people.PersonId;

/**
 * Somebody at the desk in two shifts of which the second begins as the first ends. Allowed, since life goes on when nobody
 * else is left; but then they hand over to themselves: they sign for both pairs (连班), and what they leave behind is looked at by one person
 * fewer.
 */
public record ConsecutiveDuty(PersonId person, Place leaving, Place coming) {

    /** Days that a shift can last: one from before some days may be what the first of their shifts follows, and so behind them. */
    public static final int AROUND = 2;

    /** @param shift name of its kind: 夜班 */
    public record Place(LocalDate day, String shift, DutyPost post) {}

    /** A shift of the roster, planned or to be. */
    public record Held(LocalDate day, String shift, TimeRange hours, ShiftStaff staff) {

        private Stream<DutyPost> desks(PersonId person) {
            return DutyPost.desks()
                    .filter(post -> staff.in(post).filter(person::equals).isPresent());
        }

        private Stream<PersonId> people() {
            return DutyPost.desks().flatMap(post -> staff.in(post).stream());
        }
    }

    /** In order of time. */
    public static List<ConsecutiveDuty> of(Collection<Held> shifts) {
        Map<Instant, List<Held>> beginning = shifts.stream()
                .collect(Collectors.groupingBy(shift -> shift.hours().from()));
        return shifts.stream()
                .sorted((one, other) ->
                        one.hours().until().compareTo(other.hours().until()))
                .flatMap(leaving -> beginning.getOrDefault(leaving.hours().until(), List.of()).stream()
                        .flatMap(coming -> between(leaving, coming)))
                .toList();
    }

    private static Stream<ConsecutiveDuty> between(Held leaving, Held coming) {
        return leaving.people()
                .flatMap(person -> coming.desks(person)
                        .map(post -> new ConsecutiveDuty(
                                person,
                                place(leaving, leaving.desks(person).findFirst().orElseThrow()),
                                place(coming, post))));
    }

    private static Place place(Held shift, DutyPost post) {
        return new Place(shift.day(), shift.shift(), post);
    }

    /** Whether that shift is one of the two. */
    public boolean concerns(Held shift) {
        return Stream.of(leaving, coming)
                .anyMatch(place ->
                        place.day().equals(shift.day()) && place.shift().equals(shift.shift()));
    }

    /** Whether one of its shifts begins on one of these days. */
    public boolean touches(LocalDate first, LocalDate last) {
        return Stream.of(leaving.day(), coming.day()).anyMatch(day -> !day.isBefore(first) && !day.isAfter(last));
    }
}
