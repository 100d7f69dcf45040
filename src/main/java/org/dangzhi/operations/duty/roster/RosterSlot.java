package org.dangzhi.operations.duty.roster;

import java.util.Optional;
import java.util.stream.Stream;
import org.dangzhi.foundation.calendar.CalendarDay;
import org.dangzhi.operations.duty.Crew;
import org.dangzhi.operations.duty.DutyPost;
import org.dangzhi.operations.duty.settings.ShiftKind;
import org.jspecify.annotations.Nullable;

/** Slot of the roster's calendar: a shift, planned or not yet. */
record RosterSlot(CalendarDay day, ShiftKind kind, @Nullable Crew crew) {

    String key() {
        return day.date() + "_" + kind.id().id();
    }

    Optional<Crew.Member> in(DutyPost post) {
        return crew == null ? Optional.empty() : crew.in(post);
    }

    /** Empty for a place that nobody has. */
    String name(DutyPost post) {
        return in(post).map(Crew.Member::name).orElse("");
    }

    boolean empty() {
        return Stream.of(DutyPost.values()).allMatch(post -> in(post).isEmpty());
    }

    /** Places that are wanted on its day and that nobody has. */
    Stream<DutyPost> vacant() {
        return Stream.of(DutyPost.values()).filter(post -> kind.pattern().wants(day, post) && in(post).isEmpty());
    }
}
