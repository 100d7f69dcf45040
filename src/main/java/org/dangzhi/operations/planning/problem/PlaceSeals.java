package org.dangzhi.operations.planning.problem;

import org.dangzhi.engine.rostersolver.Assignment;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.operations.duty.DutyPost;
import org.dangzhi.operations.duty.ShiftPlan.Kind;
import org.dangzhi.operations.planning.page.PlaceSeal;
import org.springframework.stereotype.Component;

/** Words for places as seals show them: alike in the grid, in what two drafts differ in, and in the moves of a repair. */
@Component
public class PlaceSeals {

    private final Texts texts;

    PlaceSeals(Texts texts) {
        this.texts = texts;
    }

    public PlaceSeal of(ProblemLabels labels, Assignment place) {
        var post = ProblemIds.post(String.valueOf(place.slot()));
        var kind = labels.kind(place.shift());
        var shift = labels.shift(place.shift());
        return new PlaceSeal(
                look(post, kind.map(Kind::night).orElse(false)),
                texts.t(post.seal()),
                shift.isEmpty() ? texts.t("planning.wholeDay") : shift,
                (shift + " " + texts.t(post.word())).strip());
    }

    private static String look(DutyPost post, boolean night) {
        return switch (post) {
            case PRIMARY -> night ? "np" : "dp";
            case SECONDARY -> night ? "ns" : "ds";
            case LEADER, DRIVER -> "ld";
        };
    }
}
