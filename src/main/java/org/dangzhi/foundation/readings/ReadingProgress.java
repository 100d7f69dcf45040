package org.dangzhi.foundation.readings;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Progress of a reading: how far it has come.
 *
 * @param due none for whenever
 * @param asked how many people
 * @param waitsForMe whether the person asking is to confirm it and has not
 */
public record ReadingProgress(
        ReadingId id,
        String title,
        Instant published,
        @Nullable Instant due,
        int asked,
        int confirmed,
        boolean withdrawn,
        boolean waitsForMe) {

    public String address() {
        return "/readings/" + id.id();
    }
}
