package org.dangzhi.operations.handover.browsing;

import java.time.Instant;
import java.util.List;
import org.dangzhi.operations.handover.Handover;
import org.dangzhi.operations.handover.SignatureRows;
import org.jspecify.annotations.Nullable;

/** Handover with its signatures in their order, and since when the leader is asked. */
record HandoverWithSignatures(
        Handover handover,
        List<SignatureRows.Signed> signed,
        @Nullable Instant leaderAskedAt) {}
