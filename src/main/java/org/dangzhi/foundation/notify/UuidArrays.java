package org.dangzhi.foundation.notify;

import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;

/** Ids as a literal of a PostgreSQL array, for a parameter that is cast to {@code uuid[]}. */
public final class UuidArrays {

    private UuidArrays() {}

    public static String array(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
