package org.dangzhi.foundation.rules.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One standard: what it asks in a sentence, what it allows in figures, the clause that it rests on, its editions, and a box
 * in which it can be tried. No expression stands on it: those are for the form of whoever writes one.
 *
 * @param sentence the whole of it
 * @param quoted the clause as the library has it
 * @param rivals standards over the same thing, of which the strictest counts
 */
public record StandardPage(
        Heading heading,
        String sentence,
        StandardLimits limits,
        Quote quoted,
        List<Line> lines,
        List<Edition> editions,
        List<Rival> rivals,
        Trial trial,
        May may) {

    /**
     * @param about kind of case or node, in words
     * @param uncertain whether its figure is to be checked or the office's own setting
     */
    public record Heading(
            String code, String title, String about, Level level, Weight weight, String days, boolean uncertain) {}

    /** Level of whoever issued it. @param seal its sign */
    public record Level(String seal, String word) {}

    /** What becomes of who does not keep it. */
    public record Weight(String kind, String icon, String word) {}

    /** @param text empty where the library has no such clause */
    public record Quote(CitedClause cited, String text) {}

    public record Line(String name, String value) {}

    /** @param state in words; null for one that is not in force */
    public record Edition(
            String name,
            String days,
            String limit,
            @Nullable String state) {}

    public record Rival(String seal, String title, String address, String limit) {}

    /** @param kind of node that the facts are of */
    public record Trial(String on, String kind, FactFields fields) {}

    /**
     * What whoever reads it may do.
     *
     * @param edit address of the form of a new edition; empty where nobody may, or a published figure may not be changed
     * @param stricter address of the form of an own standard over the same thing
     */
    public record May(String edit, String stricter, boolean end) {}
}
