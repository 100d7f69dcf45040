package org.dangzhi.foundation.office;

import java.util.Optional;
import java.util.UUID;

/**
 * Who does the running work, as logs and audit write it.
 *
 * @param id a person's id, or {@code system:<module>}
 */
public record Actor(String id) {

    private static final String SYSTEM = "system:";

    public static Actor person(UUID person) {
        return new Actor(person.toString());
    }

    public static Actor system(String module) {
        return new Actor(SYSTEM + module);
    }

    /** Empty when the system itself is at work. */
    public Optional<UUID> person() {
        return id.startsWith(SYSTEM) ? Optional.empty() : Optional.of(UUID.fromString(id));
    }
}
