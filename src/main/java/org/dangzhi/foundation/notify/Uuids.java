package org.dangzhi.foundation.notify;

import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;

/** Ids as PostgreSQL writes an array of them, for a parameter that is cast to {@code uuid[]}. */
final class Uuids {

    private Uuids() {}

    static String array(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
