package org.dangzhi.engine.rostersolver;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Person who may be rostered.
 *
 * @param group name that rules and fairness use for several people, such as {@code officers}
 * @param can slots that they are qualified for; null for every slot
 * @param from first day on the roster; null from the beginning
 * @param to last day on the roster; null to the end
 */
public record RosterPerson(
        String id,
        @Nullable String group,
        @Nullable List<String> can,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    public static RosterPerson of(String id, @Nullable String group) {
        return new RosterPerson(id, group, null, null, null);
    }

    public boolean may(@Nullable String slot) {
        return can == null || slot == null || can.contains(slot);
    }

    public boolean belongs(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
