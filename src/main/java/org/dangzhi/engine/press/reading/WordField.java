package org.dangzhi.engine.press.reading;

import java.util.List;
import java.util.Locale;
import org.dangzhi.engine.press.setting.Folio;

/**
 * Field instruction of Word, such as {@code PAGEREF rules \* ROMAN}.
 *
 * @param argument the bookmark that a PAGEREF names; empty for other kinds
 * @param format as {@link Folio} knows it; empty where the section's own format counts
 */
public record WordField(String kind, String argument, String format) {

    public static WordField of(String instruction) {
        var words = List.of(instruction.strip().split("\\s+"));
        var argument = words.size() < 2 || words.get(1).startsWith("\\") ? "" : words.get(1);
        var star = words.indexOf("\\*") + 1;
        var format = star > 0 && star < words.size() ? format(words.get(star)) : "";
        return new WordField(words.getFirst().toUpperCase(Locale.ROOT), argument.replace("\"", ""), format);
    }

    private static String format(String word) {
        return switch (word) {
            case "ROMAN" -> "upperRoman";
            case "roman" -> "lowerRoman";
            case "Arabic" -> "decimal";
            case "ArabicDash" -> "numberInDash";
            default -> ""; // MERGEFORMAT says nothing of numbers
        };
    }

    public boolean is(String kind) {
        return this.kind.equals(kind);
    }
}
