package org.dangzhi.operations.duty;

import java.util.List;
import java.util.UUID;

/**
 * Kinds that the office adds to those shipped, edited on the settings page of the duty room: one is added or retired, never
 * removed. Beans; modules above add theirs, and each answers at its own {@link #address()}.
 */
public interface DutyKindSetting {

    /** Retired it is offered no more; what bears it keeps it. */
    record OwnKind(UUID id, String name, boolean active) {}

    /** Takes {@code name}, which adds a kind; below it, by the id of one, takes {@code active}. */
    String address();

    /** Message keys of its title and of a hint below it. */
    String labelKey();

    String hintKey();

    /** Characters of a name. */
    int longestName();

    /** In the order in which they were added. */
    List<OwnKind> kinds();
}
