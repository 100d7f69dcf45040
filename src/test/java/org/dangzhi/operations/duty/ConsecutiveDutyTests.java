package org.dangzhi.operations.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dangzhi.foundation.office.TimeRange;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.operations.duty.ConsecutiveDuty.Held;
import org.dangzhi.operations.duty.ConsecutiveDuty.Place;
import org.junit.jupiter.api.Test;

/** Friday the 27th: night until 08:00, then Saturday's day. */
class ConsecutiveDutyTests {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);
    private static final LocalDate SATURDAY = FRIDAY.plusDays(1);

    private final PersonId zhang = new PersonId(new UUID(0, 1));
    private final PersonId li = new PersonId(new UUID(0, 2));
    private final PersonId wang = new PersonId(new UUID(0, 3));

    @Test
    void whoKeepsAShiftAndTheNextStandsInBothWithTheirPosts() {
        assertThat(ConsecutiveDuty.of(List.of(day(wang, li), night(zhang, li))))
                .containsExactly(new ConsecutiveDuty(
                        li,
                        new Place(FRIDAY, "夜班", DutyPost.SECONDARY),
                        new Place(SATURDAY, "白班", DutyPost.SECONDARY)));
    }

    @Test
    void anotherPostIsTheSamePerson() {
        assertThat(ConsecutiveDuty.of(List.of(night(zhang, li), day(li, zhang))))
                .hasSize(2);
    }

    @Test
    void whoLeadsBothStaysTheLeader() {
        var leading = new ShiftStaff(null, null, zhang, null);

        assertThat(ConsecutiveDuty.of(List.of(
                        held(FRIDAY, "夜班", "2026-11-27T12:00:00Z", leading),
                        held(SATURDAY, "白班", "2026-11-28T00:00:00Z", leading))))
                .isEmpty();
    }

    @Test
    void withAnHourBetweenThemTheyDoNotFollowEachOther() {
        var later = held(SATURDAY, "白班", "2026-11-28T01:00:00Z", new ShiftStaff(li, wang, null, null));

        assertThat(ConsecutiveDuty.of(List.of(night(zhang, li), later))).isEmpty();
    }

    private Held night(PersonId primary, PersonId secondary) {
        return held(FRIDAY, "夜班", "2026-11-27T12:00:00Z", new ShiftStaff(primary, secondary, null, null));
    }

    private Held day(PersonId primary, PersonId secondary) {
        return held(SATURDAY, "白班", "2026-11-28T00:00:00Z", new ShiftStaff(primary, secondary, null, null));
    }

    /** Twelve hours. */
    private static Held held(LocalDate day, String shift, String begins, ShiftStaff staff) {
        var from = Instant.parse(begins);
        return new Held(day, shift, new TimeRange(from, from.plusSeconds(12 * 3600)), staff);
    }
}
