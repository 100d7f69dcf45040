package org.dangzhi.operations.handover;

import org.dangzhi.foundation.web.Refusal;

/** Says what stands in the way of a handover. */
class HandoverRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    private HandoverRefused(String key, Object... args) {
        super(key, args);
    }

    static Refusal noNextShift() {
        return new HandoverRefused("handover.refused.noNext").way("handover.refused.toRoster", "/duty/roster");
    }

    static Refusal nobodyThere(String post) {
        return new HandoverRefused("handover.refused.nobody", post).way("handover.refused.toRoster", "/duty/roster");
    }

    static Refusal notTakenOver(HandoverId id, int open, String first) {
        return new HandoverRefused("handover.refused.notTaken", open, first)
                .way("handover.refused.toTakers", "/handover/" + id.id());
    }

    static Refusal noLeader() {
        return new HandoverRefused("handover.refused.noLeader").way("handover.refused.toRoster", "/duty/roster");
    }

    static Refusal notYourTurn(String whose) {
        return new HandoverRefused("handover.refused.turn", whose);
    }

    static Refusal alreadyCompleted() {
        return new HandoverRefused("handover.refused.completed");
    }

    static Refusal notComing(String field) {
        return new HandoverRefused("handover.refused.notComing").at(field);
    }

    static Refusal closed(String number) {
        return new HandoverRefused("handover.refused.closed", number);
    }

    static Refusal notInCharge() {
        return new HandoverRefused("handover.refused.notInCharge").status(403);
    }

    /** What is missing is said by {@link ShortfallWords}. */
    static Refusal shortfall(SignatureShortfall shortfall) {
        return new HandoverRefused("handover.refused.shortfall", shortfall).at("reason");
    }

    static Refusal nothingChosen() {
        return new HandoverRefused("handover.refused.nothingChosen").at("lines");
    }

    static Refusal undoTooLate() {
        return new HandoverRefused("handover.refused.undoTooLate");
    }

    static Refusal sameTwice(String name) {
        return new HandoverRefused("handover.refused.sameTwice", name);
    }

    static Refusal whatIsWrong() {
        return new HandoverRefused("handover.refused.thing").at("note");
    }
}
