package org.dangzhi.foundation.rules.page;

import java.util.List;
import org.dangzhi.foundation.web.SelectOption;
import org.dangzhi.foundation.web.Tab;
import org.jspecify.annotations.Nullable;

/**
 * One standard with its editions, and a box in which it can be tried.
 *
 * @param facts empty expressions are left out
 * @param parts its expressions by the name of each
 * @param edit address of the form of a new edition; empty where nobody may, or a published figure may not be changed
 * @param stricter address of the form of an own standard over the same thing
 */
public record StandardPage(
        List<Tab> tabs,
        String code,
        String title,
        String about,
        List<Line> lines,
        List<Line> parts,
        String cited,
        String citedAddress,
        boolean uncertain,
        List<Edition> editions,
        String on,
        String kind,
        FactFields fields,
        String edit,
        String stricter,
        boolean mayEnd,
        List<SelectOption> alike) {

    public record Line(String name, String value) {}

    /** @param made by whom and when; empty for the shipped one */
    public record Edition(
            String name,
            String days,
            String limit,
            String made,
            @Nullable String state) {}
}
