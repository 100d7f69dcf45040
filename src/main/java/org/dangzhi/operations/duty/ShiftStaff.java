package org.dangzhi.operations.duty;

import java.util.HashSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.dangzhi.foundation.people.PersonId;
import org.jspecify.annotations.Nullable;

/** Staff rostered for a shift; a place may be vacant. */
public record ShiftStaff(
        @Nullable PersonId primary,
        @Nullable PersonId secondary,
        @Nullable PersonId leader,
        @Nullable PersonId driver) {

    public static final ShiftStaff NOBODY = new ShiftStaff(null, null, null, null);

    public Optional<PersonId> in(DutyPost post) {
        return Optional.ofNullable(
                switch (post) {
                    case PRIMARY -> primary;
                    case SECONDARY -> secondary;
                    case LEADER -> leader;
                    case DRIVER -> driver;
                });
    }

    /** The same but for one place. */
    public ShiftStaff with(DutyPost post, @Nullable PersonId person) {
        return new ShiftStaff(
                post == DutyPost.PRIMARY ? person : primary,
                post == DutyPost.SECONDARY ? person : secondary,
                post == DutyPost.LEADER ? person : leader,
                post == DutyPost.DRIVER ? person : driver);
    }

    /** Those in it, in the order of the posts. */
    public Stream<PersonId> people() {
        return Stream.of(DutyPost.values()).flatMap(post -> in(post).stream());
    }

    /** The later of two posts that one person has, for nobody stands in two places of a shift. */
    public Optional<DutyPost> doubled() {
        var seen = new HashSet<PersonId>();
        return Stream.of(DutyPost.values())
                .filter(post -> in(post).filter(person -> !seen.add(person)).isPresent())
                .findFirst();
    }
}
