package org.dangzhi.engine.press.reading;

import java.awt.Color;
import org.dangzhi.engine.press.type.ChineseLineBreaks;

/**
 * Character format: font, size, weight, colour.
 *
 * @param size in points
 * @param spacing added after each letter, points
 * @param raise of the baseline, in parts of the size; below zero for subscripts
 */
public record CharacterFormat(
        String eastAsia,
        String latin,
        float size,
        boolean bold,
        boolean italic,
        boolean underline,
        boolean strike,
        Color color,
        float spacing,
        float raise) {

    private static final String SONG = "宋体";
    private static final float SMALLER = 0.65f;

    static CharacterFormat of(PropertyCascade run) {
        var lifted = run.value("vertAlign", "baseline");
        var script = !lifted.equals("baseline");
        return new CharacterFormat(
                run.attribute("rFonts", "eastAsia").orElse(SONG),
                run.attribute("rFonts", "ascii").orElse("Times New Roman"),
                WordUnits.number(run.value("sz", "21"), 21) / 2 * (script ? SMALLER : 1),
                run.on("b"),
                run.on("i"),
                !run.value("u", "none").equals("none"),
                run.on("strike"),
                colour(run.value("color", "auto")),
                run.points("spacing", "val", 0),
                lifted.equals("superscript") ? 0.35f : lifted.equals("subscript") ? -0.15f : 0);
    }

    private static Color colour(String hex) {
        return hex.matches("[0-9A-Fa-f]{6}") ? new Color(Integer.parseInt(hex, 16)) : Color.BLACK;
    }

    String familyFor(int codePoint) {
        return ChineseLineBreaks.wide(codePoint) ? eastAsia : latin;
    }
}
