package org.dangzhi.operations.handover;

import java.time.Clock;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.dangzhi.foundation.records.RecordNumbers;
import org.dangzhi.operations.duty.ShiftId;
import org.dangzhi.operations.duty.Shifts;
import org.dangzhi.operations.handover.deadlines.HandoverDeadlines;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use case: the record of a handover is opened. */
@Service
class OpenHandover {

    private final HandoverRepository handovers;
    private final Shifts shifts;
    private final RecordNumbers numbers;
    private final HandoverDeadlines deadlines;
    private final Clock clock;

    OpenHandover(
            HandoverRepository handovers,
            Shifts shifts,
            RecordNumbers numbers,
            HandoverDeadlines deadlines,
            Clock clock) {
        this.handovers = handovers;
        this.shifts = shifts;
        this.numbers = numbers;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** Opens the record of a shift that was taken and starts the clock of its handover; once. */
    @Transactional
    HandoverId open(ShiftId shift) {
        var before = handovers.findByLeaving(shift);
        if (before.isPresent()) return before.get().id();
        var crew = shifts.known(shift);
        var id = new HandoverId(TimeOrderedIds.next());
        handovers.save(Handover.of(id, numbers.next(Handovers.KIND), shift, crew.endsAt(), clock.instant()));
        deadlines.start(crew);
        return id;
    }
}
