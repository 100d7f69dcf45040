package org.dangzhi.foundation.forms.filling;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.dangzhi.engine.press.docx.Xml;
import org.w3c.dom.Element;

/**
 * Fields of Word whose result holds a tag, or a part of one. What fills the tag is text from then on: a field would take it back
 * at its next update, and the library that fills does not look into all of them. Other fields stay what they are.
 */
final class TaggedFields {

    private static final Pattern PART_OF_TAG = Pattern.compile("\\{\\{|}}|[\\[\\]]");

    /** A field whose end is still to come. */
    private static final class OpenField {

        private final List<Element> marks = new ArrayList<>();
        private final StringBuilder result = new StringBuilder();
        private boolean inResult;
    }

    private TaggedFields() {}

    static boolean holdsTag(Element simpleField) {
        return isPartOfTag(simpleField.getTextContent());
    }

    private static boolean isPartOfTag(String text) {
        return PART_OF_TAG.matcher(text).find();
    }

    /** Leaves of each field that begins and ends in the paragraph, and whose result holds a tag, the result alone. */
    static void unwrap(Element paragraph) {
        var open = new ArrayDeque<OpenField>();
        for (var run : Xml.children(paragraph, "r"))
            for (var piece : Xml.children(run, "fldChar", "instrText", "t")) read(piece, open);
    }

    private static void read(Element piece, Deque<OpenField> open) {
        var mark = String.valueOf(Xml.attribute(piece, "fldCharType"));
        if (mark.equals("begin")) open.push(new OpenField());
        if (open.isEmpty()) return;
        var field = open.getFirst();
        if ("t".equals(piece.getLocalName())) {
            if (field.inResult) field.result.append(piece.getTextContent());
            return;
        }
        field.marks.add(piece);
        if (mark.equals("separate")) field.inResult = true;
        if (mark.equals("end") && isPartOfTag(open.pop().result.toString()))
            field.marks.forEach(each -> each.getParentNode().removeChild(each));
    }
}
