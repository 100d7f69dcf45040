package org.dangzhi.operations.planning;

import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.Times;
import org.dangzhi.operations.duty.Post;
import org.dangzhi.operations.duty.Rostering;
import org.dangzhi.operations.duty.Rostering.Planned;
import org.springframework.stereotype.Component;

/** Places in shifts, in words. */
@Component
class SeatWords {

    private final Rostering rostering;
    private final Texts texts;
    private final Times times;

    SeatWords(Rostering rostering, Texts texts, Times times) {
        this.rostering = rostering;
        this.texts = texts;
        this.times = times;
    }

    /** {@code 2月5日 周五 夜班 主班}; empty for a shift that is no more. */
    String seat(Swap.Seat seat) {
        return rostering
                .of(seat.shift())
                .map(shift -> seat(shift, seat.post(), kind(shift)))
                .orElse("");
    }

    String seat(Planned shift, Post post, String kind) {
        return times.day(shift.day()) + " " + kind + " " + texts.t(post.word());
    }

    private String kind(Planned shift) {
        return rostering.kinds().stream()
                .filter(kind -> kind.id().equals(shift.kind()))
                .map(Rostering.Kind::name)
                .findFirst()
                .orElse("");
    }
}
