package org.dangzhi.operations.duty;

import java.util.Optional;
import java.util.stream.Stream;
import org.dangzhi.foundation.calendar.CalendarDay;
import org.jspecify.annotations.Nullable;

/** Slot of the roster's calendar: a shift, planned or not yet. */
record RosterSlot(CalendarDay day, ShiftKind kind, @Nullable Crew crew) {

    String key() {
        return day.date() + "_" + kind.id().id();
    }

    Optional<Crew.Member> in(DutyPost post) {
        return crew == null ? Optional.empty() : crew.in(post);
    }

    boolean empty() {
        return Stream.of(DutyPost.values()).allMatch(post -> in(post).isEmpty());
    }

    /** Places that are wanted on its day and that nobody has. */
    Stream<DutyPost> vacant() {
        return Stream.of(DutyPost.values()).filter(post -> kind.pattern().wants(day, post) && in(post).isEmpty());
    }
}
