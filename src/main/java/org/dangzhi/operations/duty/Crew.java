package org.dangzhi.operations.duty;

import java.time.Instant;
import java.util.Optional;
import org.dangzhi.foundation.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A shift and who keeps it.
 *
 * @param name of its kind: 白班
 * @param night shown in the colours of the night
 * @param takenAt when it was taken over from the shift before (its primary signed in); absent before
 * @param closedAt when its handover had all signatures and its log closed
 */
public record Crew(
        ShiftId shift,
        String name,
        boolean night,
        Instant startsAt,
        Instant endsAt,
        @Nullable Member primary,
        @Nullable Member secondary,
        @Nullable Member leader,
        @Nullable Member driver,
        @Nullable Instant takenAt,
        @Nullable Instant closedAt) {

    /**
     * @param post of the person in the organisation, not in the shift
     * @param signedInAt at his post in the duty room; absent before
     */
    public record Member(
            PersonId person,
            String name,
            String post,
            String phone,
            @Nullable Instant signedInAt) {}

    public Optional<Member> in(Post post) {
        return Optional.ofNullable(
                switch (post) {
                    case PRIMARY -> primary;
                    case SECONDARY -> secondary;
                    case LEADER -> leader;
                    case DRIVER -> driver;
                });
    }

    public boolean has(PersonId person, Post post) {
        return in(post).map(Member::person).filter(person::equals).isPresent();
    }

    /** Whether the person is primary or secondary. */
    public boolean keeps(PersonId person) {
        return has(person, Post.PRIMARY) || has(person, Post.SECONDARY);
    }
}
