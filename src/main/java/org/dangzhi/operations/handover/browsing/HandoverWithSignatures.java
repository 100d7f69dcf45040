package org.dangzhi.operations.handover.browsing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dangzhi.operations.handover.Handover;
import org.dangzhi.operations.handover.SignatureRows;
import org.jspecify.annotations.Nullable;

/**
 * Handover with its signatures in their order, and since when the leader is asked.
 *
 * @param reopening what opened it again last; absent where all signatures stand
 * @param take the last act of taking over; absent where nothing is taken
 */
record HandoverWithSignatures(
        Handover handover,
        List<SignatureRows.SignatureRow> signed,
        @Nullable Instant leaderAskedAt,
        @Nullable Reopening reopening,
        @Nullable Take take) {

    /** @param entry number of what was written or questioned after a signature */
    record Reopening(Instant at, int entry) {}

    /** @param count how many matters were taken at once and still are */
    record Take(UUID id, Instant at, String taker, int count) {}
}
