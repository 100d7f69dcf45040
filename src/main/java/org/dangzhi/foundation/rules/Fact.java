package org.dangzhi.foundation.rules;

import java.util.List;
import java.util.Set;
import org.dangzhi.foundation.rules.Standard.Text;

/**
 * A fact that standards may name.
 *
 * @param about kinds of cases and nodes that have it
 * @param choices the values of {@link Type#CHOICE} and {@link Type#CHOICES}; empty otherwise
 */
public record Fact(String name, Set<String> about, Type type, Text label, Text unit, List<Choice> choices) {

    public enum Type {
        /** A whole number. */
        INT,
        /** A number to the fen, money in yuan. */
        DECIMAL,
        BOOL,
        TEXT,
        /** One of the provinces of {@link PlaceCatalogue}, by any of its names. */
        PROVINCE,
        /** One of its places. */
        PLACE,
        CHOICE,
        /** Any number of the choices. */
        CHOICES
    }

    public record Choice(String value, Text label) {}
}
