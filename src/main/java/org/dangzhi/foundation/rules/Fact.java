package org.dangzhi.foundation.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dangzhi.foundation.rules.Standard.Text;
import org.jspecify.annotations.Nullable;

/**
 * A fact that standards may name.
 *
 * @param about kinds of cases and nodes that have it
 * @param choices the values of {@link Type#CHOICE} and {@link Type#CHOICES}; empty otherwise
 * @param tally how it is counted over the nodes of a case; null for a fact that somebody states
 */
public record Fact(
        String name,
        Set<String> about,
        Type type,
        Text label,
        Text unit,
        List<Choice> choices,
        @Nullable Tally tally) {

    public enum Type {
        /** A whole number. */
        INT,
        /** A number to the fen, money in yuan. */
        DECIMAL,
        BOOL,
        /** A day, as {@code 2026-11-26}. */
        DATE,
        TEXT,
        /** One of the provinces of {@link PlaceCatalogue}, by any of its names. */
        PROVINCE,
        /** One of its places. */
        PLACE,
        CHOICE,
        /** Any number of the choices. */
        CHOICES
    }

    /**
     * Count or sum over nodes.
     *
     * @param over kind of the nodes
     * @param where what their facts have to be for a node to count
     * @param sum fact that is added up; empty to count the nodes
     */
    public record Tally(String over, Map<String, String> where, String sum) {}

    public record Choice(String value, Text label) {}
}
