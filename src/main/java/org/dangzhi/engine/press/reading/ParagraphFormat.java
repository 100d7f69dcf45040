package org.dangzhi.engine.press.reading;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.dangzhi.engine.press.docx.Xml;
import org.dangzhi.engine.press.reading.Block.Line;
import org.jspecify.annotations.Nullable;

/**
 * Paragraph format: alignment, indents, spacing; lengths are points.
 *
 * @param first indent of the first line against the others, below zero for a hanging one
 * @param leavesNoLineAlone neither its first at the foot of a page nor its last at the head of one
 * @param level in the outline, 1 to 9; 0 for plain text
 * @param line height of a line, or its multiple when the rule is "auto"
 */
public record ParagraphFormat(
        String align,
        float left,
        float right,
        float first,
        float before,
        float after,
        float line,
        String rule,
        boolean keepsNext,
        boolean keepsLines,
        boolean startsPage,
        boolean leavesNoLineAlone,
        int level,
        List<Stop> stops,
        @Nullable Line over,
        @Nullable Line under) {

    /** What fonts made for Chinese take for a line set solid. */
    private static final float SOLID = 1.3f;

    /** @param leader drawn along a tab that leads here */
    public record Stop(float at, String kind, @Nullable Line leader) {}

    static ParagraphFormat of(PropertyCascade paragraph, CharacterFormat format) {
        var rule = paragraph.attribute("spacing", "lineRule").orElse("auto");
        var line = paragraph
                .attribute("spacing", "line")
                .map(text -> WordUnits.number(text, 240))
                .orElse(240f);
        return new ParagraphFormat(
                paragraph.value("jc", "left"),
                indent(paragraph, format, "left", "start"),
                indent(paragraph, format, "right", "end"),
                indent(paragraph, format, "firstLine", "firstLine") - indent(paragraph, format, "hanging", "hanging"),
                paragraph.points("spacing", "before", 0),
                paragraph.points("spacing", "after", 0),
                rule.equals("auto") ? line / 240 : line / 20,
                rule,
                paragraph.on("keepNext"),
                paragraph.on("keepLines"),
                paragraph.on("pageBreakBefore"),
                paragraph.find("widowControl").isEmpty() || paragraph.on("widowControl"),
                level(paragraph),
                stops(paragraph),
                border(paragraph, "top"),
                border(paragraph, "bottom"));
    }

    /** Word counts from 0, and its 9 is plain text. */
    private static int level(PropertyCascade paragraph) {
        return paragraph
                .attribute("outlineLvl", "val")
                .map(text -> (int) WordUnits.number(text, 9) + 1)
                .filter(level -> level > 0 && level < 10)
                .orElse(0);
    }

    /** Word prefers a number of characters, in hundredths, to a length. */
    private static float indent(PropertyCascade paragraph, CharacterFormat format, String side, String newName) {
        var characters = paragraph
                .attribute("ind", side + "Chars")
                .map(text -> WordUnits.number(text, 0))
                .orElse(0f);
        if (characters != 0) return characters / 100 * format.size();
        return paragraph
                .attribute("ind", side)
                .or(() -> paragraph.attribute("ind", newName))
                .map(text -> WordUnits.number(text, 0) / 20)
                .orElse(0f);
    }

    private static List<Stop> stops(PropertyCascade paragraph) {
        return paragraph.sources().stream()
                .flatMap(source -> Xml.path(source, "tabs").stream())
                .flatMap(tabs -> Xml.children(tabs, "tab").stream())
                .map(tab -> new Stop(
                        WordUnits.twentieths(tab, "pos", 0),
                        Objects.requireNonNullElse(Xml.attribute(tab, "val"), "left"),
                        BorderReader.leader(Xml.attribute(tab, "leader"))))
                .filter(stop -> !stop.kind().equals("clear"))
                .sorted(Comparator.comparing(Stop::at))
                .toList();
    }

    private static @Nullable Line border(PropertyCascade paragraph, String edge) {
        return paragraph.find("pBdr", edge).map(BorderReader::of).orElse(null);
    }

    /** Height of a line whose largest letter has this size. */
    public float lineHeight(float size) {
        return switch (rule) {
            case "exact" -> line;
            case "atLeast" -> Math.max(line, size * SOLID);
            default -> size * SOLID * line;
        };
    }
}
