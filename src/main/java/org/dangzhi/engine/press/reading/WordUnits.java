package org.dangzhi.engine.press.reading;

import org.dangzhi.engine.press.docx.Xml;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Conversion of Word's lengths to points. */
public final class WordUnits {

    private static final float EMU_PER_POINT = 12_700;

    private WordUnits() {}

    public static float number(@Nullable String text, float otherwise) {
        if (text == null) return otherwise;
        try {
            return Float.parseFloat(text.replaceAll("(pt|%)$", ""));
        } catch (NumberFormatException e) {
            return otherwise; // what Word cannot read it ignores
        }
    }

    static float twentieths(Element element, String attribute, float otherwise) {
        return number(Xml.attribute(element, attribute), otherwise * 20) / 20;
    }

    static float emu(Element element, String attribute) {
        return number(Xml.attribute(element, attribute), 0) / EMU_PER_POINT;
    }
}
