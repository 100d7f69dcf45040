package org.dangzhi.engine.press.draft;

import java.util.Arrays;
import java.util.stream.Collectors;

/** WordprocessingML in the few shapes that the shipped forms use; lengths are millimetres. */
public final class WordMarkup {

    private WordMarkup() {}

    public static int twips(double millimetres) {
        return (int) Math.round(millimetres * 1440 / 25.4);
    }

    /** A paragraph; a tab in the text is a tab, {@code «…»} stands in the style of what was signed. */
    public static String p(String style, String text) {
        return p(style, "", text);
    }

    public static String p(String style, String properties, String text) {
        return "<w:p><w:pPr><w:pStyle w:val=\"%s\"/>%s</w:pPr>%s</w:p>".formatted(style, properties, runs(text));
    }

    private static String runs(String text) {
        return Arrays.stream(text.split("(?=«)|(?<=»)"))
                .filter(part -> !part.isEmpty())
                .map(part -> part.startsWith("«")
                        ? run("<w:rPr><w:rStyle w:val=\"Signed\"/></w:rPr>", part.substring(1, part.length() - 1))
                        : run("", part))
                .collect(Collectors.joining());
    }

    private static String run(String properties, String text) {
        return "<w:r>" + properties
                + Arrays.stream(text.split("(?=\t)|(?<=\t)"))
                        .map(part -> part.equals("\t")
                                ? "<w:tab/>"
                                : "<w:t xml:space=\"preserve\">"
                                        + part.replace("&", "&amp;").replace("<", "&lt;") + "</w:t>")
                        .collect(Collectors.joining())
                + "</w:r>";
    }

    public static String field(String instruction) {
        return "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> " + instruction
                + " </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>1</w:t></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    }

    public static String tabs(String kind, double... positions) {
        return "<w:tabs>"
                + Arrays.stream(positions)
                        .mapToObj(at -> "<w:tab w:val=\"%s\" w:pos=\"%d\"/>".formatted(kind, twips(at)))
                        .collect(Collectors.joining())
                + "</w:tabs>";
    }
}
