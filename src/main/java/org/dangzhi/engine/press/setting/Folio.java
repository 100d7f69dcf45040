package org.dangzhi.engine.press.setting;

import java.util.Locale;
import org.dangzhi.engine.press.reading.WordField;

/** The number on a page, written as its section wants it. */
public record Folio(int number, String format) {

    private static final String[] ROMAN = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    private static final int[] WORTH = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final int MOST_ROMAN = 3999;

    /** As a field asks for it, which may be otherwise than the section does. */
    public String text(WordField field) {
        return field.format().isEmpty() ? text() : new Folio(number, field.format()).text();
    }

    /** Formats that we do not know are written as plain figures. */
    public String text() {
        return switch (format) {
            case "upperRoman" -> roman();
            case "lowerRoman" -> roman().toLowerCase(Locale.ROOT);
            case "numberInDash" -> "- " + number + " -";
            default -> String.valueOf(number);
        };
    }

    private String roman() {
        if (number < 1 || number > MOST_ROMAN) return String.valueOf(number);
        var text = new StringBuilder();
        var rest = number;
        for (var i = 0; i < ROMAN.length; i++) for (; rest >= WORTH[i]; rest -= WORTH[i]) text.append(ROMAN[i]);
        return text.toString();
    }
}
