package org.dangzhi.foundation.office;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Generator of time-ordered ids (UUIDv7). An id is no secret. */
public final class TimeOrderedIds {

    private TimeOrderedIds() {}

    public static UUID next() {
        return UuidCreator.getTimeOrderedEpoch();
    }
}
