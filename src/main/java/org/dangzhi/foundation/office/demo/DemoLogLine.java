package org.dangzhi.foundation.office.demo;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the duty log is to say of something that another part has made.
 *
 * @param kind code of the kind of entry, {@code phone-in}
 * @param number and address of the paper it tells of; both or neither
 * @param named persons of the office
 */
public record DemoLogLine(
        Instant at,
        String kind,
        String words,
        @Nullable String number,
        @Nullable String address,
        Collection<UUID> named) {

    public static DemoLogLine of(Instant at, String kind, String words, Collection<UUID> named) {
        return new DemoLogLine(at, kind, words, null, null, named);
    }

    public DemoLogLine from(String number, String address) {
        return new DemoLogLine(at, kind, words, number, address, List.copyOf(named));
    }
}
