package org.dangzhi.operations.duty;

import java.util.Optional;
import java.util.stream.Stream;
import org.dangzhi.foundation.people.PersonId;
import org.jspecify.annotations.Nullable;

/** Who is rostered for a shift; a place may be vacant. */
public record Staff(
        @Nullable PersonId primary,
        @Nullable PersonId secondary,
        @Nullable PersonId leader,
        @Nullable PersonId driver) {

    public static final Staff NOBODY = new Staff(null, null, null, null);

    public Optional<PersonId> in(Post post) {
        return Optional.ofNullable(
                switch (post) {
                    case PRIMARY -> primary;
                    case SECONDARY -> secondary;
                    case LEADER -> leader;
                    case DRIVER -> driver;
                });
    }

    /** The same but for one place. */
    public Staff with(Post post, @Nullable PersonId person) {
        return new Staff(
                post == Post.PRIMARY ? person : primary,
                post == Post.SECONDARY ? person : secondary,
                post == Post.LEADER ? person : leader,
                post == Post.DRIVER ? person : driver);
    }

    /** Those in it, in the order of the posts. */
    public Stream<PersonId> people() {
        return Stream.of(Post.values()).flatMap(post -> in(post).stream());
    }
}
