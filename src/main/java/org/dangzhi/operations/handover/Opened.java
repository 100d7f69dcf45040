package org.dangzhi.operations.handover;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A handover as its page reads it: the record with its signatures, in their order, and since when the leader is asked. */
record Opened(
        Handover handover,
        List<Signings.Signed> signed,
        @Nullable Instant leaderAskedAt) {}
