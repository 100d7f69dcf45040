package org.dangzhi.operations.planning.problem;

import org.dangzhi.engine.rostersolver.FairShare;

/**
 * Whether fairness speaks for or against a duty that somebody has. What a person brings along decides nothing by
 * itself: whoever has had too many may still be due one where more fall to them now than they get.
 */
public enum FairReason {
    /** With it they are as near to their share as they can be, or still below. */
    FOR,
    /** Without it they would be nearer to their share: rules, absences or wishes of others brought it to them. */
    AGAINST;

    /** Duties come whole: up to half of one beyond the share, one fewer would be further away from it. */
    private static final double HALF = 0.5;

    /** What all of them have beyond their shares, each of whom may have brought something along, is where even lies. */
    public static FairReason of(FairShare.Row row, FairShare share) {
        double even = share.rows().stream()
                .mapToDouble(FairShare.Row::balance)
                .average()
                .orElse(0);
        return row.balance() - even > HALF ? AGAINST : FOR;
    }

    public String word() {
        return "planning.why.reason." + name();
    }
}
