package org.dangzhi.foundation.rules.page;

import java.util.List;
import org.dangzhi.foundation.web.SelectOption;
import org.dangzhi.foundation.web.Tab;
import org.jspecify.annotations.Nullable;

/**
 * One standard with its editions, and a box in which it can be tried.
 *
 * @param parts what it says by the name of each part; empty ones are left out
 * @param uncertain whether its figure is to be checked or the office's own setting
 * @param alike standards over the same thing, by their addresses
 */
public record StandardPage(
        List<Tab> tabs,
        Heading heading,
        List<Line> lines,
        List<Part> parts,
        CitedClause cited,
        boolean uncertain,
        List<Edition> editions,
        Trial trial,
        May may,
        List<SelectOption> alike) {

    public record Heading(String code, String title, String about) {}

    public record Line(String name, String value) {}

    /** @param expression for whoever writes standards; empty for everybody else */
    public record Part(String name, String sentence, String expression) {}

    /** @param state in words; null for one that is not in force */
    public record Edition(
            String name,
            String days,
            String limit,
            @Nullable String state) {}

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
