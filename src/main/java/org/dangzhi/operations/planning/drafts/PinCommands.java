package org.dangzhi.operations.planning.drafts;

import org.dangzhi.engine.rostersolver.Assignment;
import org.dangzhi.foundation.web.NotFoundException;
import org.dangzhi.operations.duty.ShiftPlan;
import org.dangzhi.operations.planning.problem.Pin;
import org.dangzhi.operations.planning.problem.PinRows;
import org.dangzhi.operations.planning.problem.ProblemIds;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Use case: pins a place to a person for the whole office, or frees it. The draft is only where it was pointed at
 * and bounds the day: every later draft and publication keeps the pin.
 */
@Service
@Transactional
class PinCommands {

    private final PinRows pins;
    private final ShiftPlan plan;

    PinCommands(PinRows pins, ShiftPlan plan) {
        this.pins = pins;
        this.plan = plan;
    }

    /** @throws NotFoundException (404) for a day, shift or place that the draft does not have */
    void set(Draft draft, Assignment place, boolean pinned) {
        if (place.day().isBefore(draft.from()) || place.day().isAfter(draft.to())) throw new NotFoundException();
        var post = ProblemIds.known(place);
        var kind = plan.kinds().stream()
                .filter(one -> place.shift().equals(ProblemIds.WHOLE_DAY)
                        || ProblemIds.shift(one.id()).equals(place.shift()))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        if (pinned) pins.put(new Pin(place.day(), kind.id(), post, ProblemIds.person(place.person())));
        else pins.take(place.day(), kind.id(), post);
    }
}
