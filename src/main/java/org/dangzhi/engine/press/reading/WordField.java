package org.dangzhi.engine.press.reading;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.dangzhi.engine.press.setting.Folio;

/**
 * Field instruction of Word, such as {@code PAGEREF rules \* ROMAN} or {@code DATE \@ "yyyy-MM-dd"}.
 *
 * @param argument the bookmark that a PAGEREF names; empty for other kinds
 * @param format as {@link Folio} knows it; empty where the section's own format counts
 * @param picture how a day or time is written; empty where the field does not say
 */
public record WordField(String kind, String argument, String format, String picture) {

    /** Numbers of pages. */
    private static final Set<String> PAGES = Set.of("PAGE", "NUMPAGES", "PAGEREF");

    /** What is printed is the text that Word last saw, since only who writes the document changes it. */
    private static final Set<String> KEPT = Set.of(
            "AUTHOR",
            "BIBLIOGRAPHY",
            "CITATION",
            "COMMENTS",
            "CREATEDATE",
            "DOCPROPERTY",
            "FORMTEXT",
            "HYPERLINK",
            "INDEX",
            "KEYWORDS",
            "MERGEFIELD",
            "NOTEREF",
            "QUOTE",
            "REF",
            "SEQ",
            "STYLEREF",
            "SUBJECT",
            "TC",
            "TITLE",
            "TOC",
            "XE");

    private static final Pattern PICTURE = Pattern.compile("\\\\@\\s*(?:[\"“”]([^\"“”]*)[\"“”]|(\\S+))");

    public static WordField of(String instruction) {
        var words = List.of(instruction.strip().split("\\s+"));
        var argument = words.size() < 2 || words.get(1).startsWith("\\") ? "" : words.get(1);
        var star = words.indexOf("\\*") + 1;
        var format = star > 0 && star < words.size() ? format(words.get(star)) : "";
        return new WordField(
                words.getFirst().toUpperCase(Locale.ROOT), argument.replace("\"", ""), format, picture(instruction));
    }

    private static String picture(String instruction) {
        var picture = PICTURE.matcher(instruction);
        if (!picture.find()) return "";
        return picture.group(1) == null ? picture.group(2) : picture.group(1);
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

    /** The same field, which asks for the page of a bookmark. */
    WordField about(String bookmark) {
        return new WordField(kind, bookmark, format, picture);
    }

    public boolean is(String kind) {
        return this.kind.equals(kind);
    }

    boolean isOfPages() {
        return PAGES.contains(kind);
    }

    boolean isOfTime() {
        return kind.equals("DATE") || kind.equals("TIME");
    }

    /** Whether what is printed is what Word shows: a sum, a condition or a box to tick would be printed as it once was. */
    public boolean isPrinted() {
        return kind.isEmpty() || isOfPages() || isOfTime() || KEPT.contains(kind);
    }

    /** The picture, or what Chinese Word takes where none is asked for. */
    String pictureOrUsual() {
        if (!picture.isEmpty()) return picture;
        return kind.equals("TIME") ? "H:mm" : "yyyy/M/d";
    }
}
