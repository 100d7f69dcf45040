package org.dangzhi.operations.duty.shifts;

import java.time.Clock;
import java.util.List;
import org.dangzhi.foundation.web.LiveUpdates;
import org.dangzhi.foundation.web.NotFoundException;
import org.dangzhi.operations.duty.Crew;
import org.dangzhi.operations.duty.DutyPost;
import org.springframework.stereotype.Component;

/** Use case: a shift is closed, whoever is still there leaves it, and nobody waits for anybody any more. */
@Component
class CloseShift {

    private final ShiftRepository shifts;
    private final Attendance attendance;
    private final SignInDeadlines deadlines;
    private final LiveUpdates live;
    private final Clock clock;

    CloseShift(
            ShiftRepository shifts, Attendance attendance, SignInDeadlines deadlines, LiveUpdates live, Clock clock) {
        this.shifts = shifts;
        this.attendance = attendance;
        this.deadlines = deadlines;
        this.live = live;
        this.clock = clock;
    }

    /** One that is closed stays as it was. */
    void close(Crew crew) {
        if (crew.closedAt() != null) return;
        for (var post : List.of(DutyPost.PRIMARY, DutyPost.SECONDARY))
            crew.in(post)
                    .filter(Attendance::stillThere)
                    .ifPresent(member -> attendance.leave(crew, post, member.person()));
        shifts.save(shifts.findById(crew.shift())
                .orElseThrow(NotFoundException::new)
                .close(clock.instant()));
        deadlines.forget(crew.shift());
        live.changed("duty.shift", crew.shift().id());
    }
}
