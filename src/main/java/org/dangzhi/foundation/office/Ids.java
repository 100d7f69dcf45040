package org.dangzhi.foundation.office;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Makes ids that sort by the time they were made (UUIDv7). An id is no secret. */
public final class Ids {

    private Ids() {}

    public static UUID next() {
        return UuidCreator.getTimeOrderedEpoch();
    }
}
