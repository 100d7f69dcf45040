package org.dangzhi.operations.duty;

import java.util.Optional;
import java.util.stream.Stream;
import org.dangzhi.foundation.calendar.Day;
import org.jspecify.annotations.Nullable;

/** A shift of the calendar, planned or not yet. */
record Slot(Day day, ShiftKind kind, @Nullable Crew crew) {

    String key() {
        return day.date() + "_" + kind.id().id();
    }

    Optional<Crew.Member> in(Post post) {
        return crew == null ? Optional.empty() : crew.in(post);
    }

    boolean empty() {
        return Stream.of(Post.values()).allMatch(post -> in(post).isEmpty());
    }

    /** Places that are wanted on its day and that nobody has. */
    Stream<Post> vacant() {
        return Stream.of(Post.values()).filter(post -> kind.pattern().wants(day, post) && in(post).isEmpty());
    }
}
