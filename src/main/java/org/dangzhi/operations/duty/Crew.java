package org.dangzhi.operations.duty;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.dangzhi.foundation.office.TimeRange;
import org.dangzhi.foundation.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A shift and who keeps it: whoever signed in to a post, otherwise whoever is rostered for it.
 *
 * @param name of its kind: 白班
 * @param night shown in the colours of the night
 * @param day on which it begins
 * @param expectedAt from when its pair is late: its beginning, or the entry of the pair into the roster where that came later
 * @param takenAt when its primary signed in; absent before
 * @param closedAt when its handover had all signatures and its log closed
 */
public record Crew(
        ShiftId shift,
        String name,
        boolean night,
        LocalDate day,
        Instant startsAt,
        Instant endsAt,
        Instant expectedAt,
        @Nullable Member primary,
        @Nullable Member secondary,
        @Nullable Member leader,
        @Nullable Member driver,
        @Nullable Instant takenAt,
        @Nullable Instant closedAt) {

    /**
     * @param post of the person in the organisation, not in the shift
     * @param phone empty when they have none
     * @param substitute whether they took the place of the one rostered, with a leader's consent
     * @param signedInAt at their post in the duty room; absent before
     */
    public record Member(
            PersonId person,
            String name,
            String post,
            String phone,
            boolean substitute,
            @Nullable Instant signedInAt,
            @Nullable Instant signedOutAt) {

        /** With the number under which they are reached, for those who have to ring them. */
        public String withPhone() {
            return phone.isEmpty() ? name : name + " " + phone;
        }
    }

    public Optional<Member> in(DutyPost post) {
        return Optional.ofNullable(
                switch (post) {
                    case PRIMARY -> primary;
                    case SECONDARY -> secondary;
                    case LEADER -> leader;
                    case DRIVER -> driver;
                });
    }

    public boolean has(PersonId person, DutyPost post) {
        return in(post).map(Member::person).filter(person::equals).isPresent();
    }

    /** Whether the person is primary or secondary. */
    public boolean keeps(PersonId person) {
        return has(person, DutyPost.PRIMARY) || has(person, DutyPost.SECONDARY);
    }

    /** Those there are, in the order of the posts. */
    public List<Member> members() {
        return Stream.of(primary, secondary, leader, driver)
                .filter(Objects::nonNull)
                .toList();
    }

    /** As the roster's checks see it. */
    public ConsecutiveDuty.Held held() {
        var staff = ShiftStaff.NOBODY;
        for (var post : DutyPost.values())
            staff = staff.with(post, in(post).map(Member::person).orElse(null));
        return new ConsecutiveDuty.Held(day, name, new TimeRange(startsAt, endsAt), staff);
    }

    /** Until its end; negative once the handover is late. */
    public Duration left(Instant now) {
        return Duration.between(now, endsAt);
    }
}
