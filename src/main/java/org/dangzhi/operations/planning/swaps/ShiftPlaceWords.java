package org.dangzhi.operations.planning.swaps;

import java.util.Optional;
import org.dangzhi.foundation.web.Refusal;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.operations.duty.DutyPost;
import org.dangzhi.operations.duty.ShiftPlan;
import org.dangzhi.operations.duty.ShiftPlan.PlannedShift;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Words for places in shifts; {@link Refusal.ValueWords} for those that refusals name. */
@Component
@Transactional(readOnly = true)
class ShiftPlaceWords implements Refusal.ValueWords {

    private final ShiftPlan plan;
    private final Texts texts;
    private final TimeWords times;

    ShiftPlaceWords(ShiftPlan plan, Texts texts, TimeWords times) {
        this.plan = plan;
        this.texts = texts;
        this.times = times;
    }

    @Override
    public Optional<String> of(Object value) {
        return value instanceof Swap.ShiftPlace place ? Optional.of(seat(place)) : Optional.empty();
    }

    /** {@code 2月5日 周五 夜班 主班}; empty for a shift that is no more. */
    String seat(Swap.ShiftPlace seat) {
        return plan.of(seat.shift())
                .map(shift -> seat(shift, seat.post(), kind(shift)))
                .orElse("");
    }

    String seat(PlannedShift shift, DutyPost post, String kind) {
        return times.day(shift.day()) + " " + kind + " " + texts.t(post.word());
    }

    private String kind(PlannedShift shift) {
        return plan.kinds().stream()
                .filter(kind -> kind.id().equals(shift.kind()))
                .map(ShiftPlan.Kind::name)
                .findFirst()
                .orElse("");
    }
}
