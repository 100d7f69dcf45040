package org.dangzhi.engine.press.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.dangzhi.engine.press.docx.Xml;
import org.w3c.dom.Element;

/** Reader of Word's fields, which lie in its runs as marks: begin, instruction, separate, result, end; one may lie in another. */
public final class FieldReader {

    private final Deque<OpenField> open = new ArrayDeque<>();

    /** A field whose end has not been read. */
    private static final class OpenField {

        private final StringBuilder instruction = new StringBuilder();
        private boolean inResult;
        private boolean answered;
    }

    /** Every instruction below an element, in the order in which the fields begin. */
    public static List<WordField> fields(Element root) {
        var instructions = new ArrayList<StringBuilder>();
        var reader = new FieldReader();
        for (var element : Xml.below(root, "*")) {
            switch (String.valueOf(element.getLocalName())) {
                case "fldSimple" ->
                    instructions.add(new StringBuilder(String.valueOf(Xml.attribute(element, "instr"))));
                case "fldChar" -> reader.mark(element);
                case "instrText" -> reader.instruction(element.getTextContent());
                default -> {}
            }
            reader.justBegun(element).ifPresent(instructions::add);
        }
        return instructions.stream().map(text -> WordField.of(text.toString())).toList();
    }

    private Optional<StringBuilder> justBegun(Element element) {
        return "begin".equals(Xml.attribute(element, "fldCharType")) && !open.isEmpty()
                ? Optional.of(open.getFirst().instruction)
                : Optional.empty();
    }

    /**
     * Reads one mark.
     *
     * @return the field whose result is to be printed from here on
     */
    Optional<WordField> mark(Element mark) {
        var kind = String.valueOf(Xml.attribute(mark, "fldCharType"));
        if (kind.equals("begin")) {
            open.push(new OpenField());
            return Optional.empty();
        }
        if (open.isEmpty()) return Optional.empty(); // it began in a paragraph before
        var field = kind.equals("end") ? open.pop() : open.getFirst();
        var asked = !field.inResult && isShown(field);
        field.inResult = true;
        return asked ? Optional.of(WordField.of(field.instruction.toString())) : Optional.empty();
    }

    private boolean isShown(OpenField field) {
        return open.stream().allMatch(around -> around == field || around.inResult && !around.answered);
    }

    void instruction(String text) {
        if (!open.isEmpty()) open.getFirst().instruction.append(text);
    }

    /** What Word last saw as the field's result is not printed. */
    void isAnswered() {
        if (!open.isEmpty()) open.getFirst().answered = true;
    }

    /** Whether what stands here is text to be printed, and no part of an instruction or of an old result. */
    boolean isText() {
        return open.stream().allMatch(field -> field.inResult && !field.answered);
    }
}
