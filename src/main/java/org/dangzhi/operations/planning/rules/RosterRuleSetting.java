package org.dangzhi.operations.planning.rules;

import org.jspecify.annotations.Nullable;

/**
 * Setting of a rule of the roster.
 *
 * @param must whether no roster may break it
 * @param weight points for each breach where it need not be kept
 */
public record RosterRuleSetting(RosterRuleCode code, boolean active, boolean must, int amount, int weight) {

    /** As the solver takes it: null for a must. */
    @Nullable
    public Integer points() {
        return must ? null : weight;
    }
}
