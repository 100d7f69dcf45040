package org.dangzhi.foundation.work.items;

import static org.dangzhi.foundation.work.Stage.ARRANGED;
import static org.dangzhi.foundation.work.Stage.CLOSED;
import static org.dangzhi.foundation.work.Stage.DECLINED;
import static org.dangzhi.foundation.work.Stage.DOING;
import static org.dangzhi.foundation.work.Stage.DONE;

import java.util.Set;
import org.dangzhi.foundation.work.Stage;

/**
 * Act of a person on an item. Which of them somebody may do now, {@link Item#acts} says, for the guards, the pages and
 * the interface alike. To take an item over at a handover is none: whoever comes on duty follows up all that is open.
 */
public enum ItemAct {
    ACCEPT(ARRANGED),
    DECLINE(ARRANGED),
    /** Corrects what was arranged, or gives it to somebody else. */
    REARRANGE(ARRANGED, DECLINED, DOING),
    /** Says how far it is, or anything else about it. */
    COMMENT(ARRANGED, DECLINED, DOING, DONE),
    /** Carries it out: marks its steps. */
    CARRY_OUT(ARRANGED, DOING),
    /** Reports what came out, for the check. */
    REPORT(ARRANGED, DOING),
    ASK_EXTENSION(ARRANGED, DOING),
    /** Grants or refuses the extension that was asked for. */
    ANSWER_EXTENSION(Stage.values()),
    REMIND(ARRANGED, DECLINED, DOING, DONE),
    /** Passes what was reported, or gives it back. */
    CHECK(DONE),
    /** Says that the one who wants it was told. */
    REPLY(ARRANGED, DECLINED, DOING, DONE),
    RATE(CLOSED);

    private final Set<Stage> stages;

    ItemAct(Stage... stages) {
        this.stages = Set.of(stages);
    }

    boolean belongsTo(Stage stage) {
        return stages.contains(stage);
    }
}
