package org.dangzhi.engine.press.reading;

import java.util.OptionalInt;
import java.util.Set;
import org.dangzhi.engine.press.docx.Xml;
import org.dangzhi.engine.press.type.SymbolFonts;
import org.w3c.dom.Element;

/** What may stand in a run of text: which of it {@link RunReader} prints, and which of it shows nothing anyway. */
public final class RunContent {

    private static final Set<String> PRINTED =
            Set.of("t", "tab", "ptab", "br", "cr", "noBreakHyphen", "drawing", "sym", "fldChar", "instrText");

    private static final Set<String> SHOWS_NOTHING = Set.of(
            "rPr",
            "softHyphen",
            "delText",
            "delInstrText",
            "lastRenderedPageBreak",
            "annotationRef",
            "footnoteRef",
            "endnoteRef",
            "separator",
            "continuationSeparator",
            "commentReference");

    private RunContent() {}

    /** Whether the piece of a run is printed as it looks in Word, or shows nothing there. */
    public static boolean isWhole(Element piece) {
        var name = String.valueOf(piece.getLocalName());
        if (name.equals("sym")) return sign(piece).isPresent();
        return PRINTED.contains(name) || SHOWS_NOTHING.contains(name);
    }

    /** The sign of Word's "insert symbol", which is written as a font and a number in it; empty for one that is not known. */
    static OptionalInt sign(Element symbol) {
        var font = String.valueOf(Xml.attribute(symbol, "font"));
        var code = Xml.attribute(symbol, "char");
        if (code == null || !code.matches("[0-9A-Fa-f]{1,6}")) return OptionalInt.empty();
        var number = Integer.parseInt(code, 16);
        return SymbolFonts.isOne(font) || isPrivate(number)
                ? SymbolFonts.sign(font, number)
                : Character.isValidCodePoint(number) ? OptionalInt.of(number) : OptionalInt.empty();
    }

    private static boolean isPrivate(int code) {
        return code >= 0xE000 && code <= 0xF8FF;
    }
}
