package org.dangzhi.engine.clausetext.reading;

import java.util.Optional;
import org.dangzhi.engine.clausetext.UnreadableTextException;
import org.dangzhi.engine.clausetext.UnreadableTextException.Reason;
import org.dangzhi.engine.press.docx.DocxFile;
import org.dangzhi.engine.press.docx.UnsupportedDocxException;
import org.w3c.dom.Element;

/** The parts of a .docx that hold words. */
public record WordPackage(
        Element document, Optional<Element> numbering, Optional<Element> styles, Optional<Element> footnotes) {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.%s+xml";
    private static final String WITH_MACROS = "application/vnd.ms-word.document.macroEnabled.main+xml";

    public static WordPackage open(byte[] content, String fileName) throws UnreadableTextException {
        try {
            var word = DocxFile.openText(content);
            var plain = word.ofType(TYPE.formatted("document.main"));
            var document = plain.isPresent() ? plain : word.ofType(WITH_MACROS);
            return new WordPackage(
                    document.orElseThrow(() -> UnreadableTextException.because(Reason.OTHER_TYPE, fileName)),
                    word.ofType(TYPE.formatted("numbering")),
                    word.ofType(TYPE.formatted("styles")),
                    word.ofType(TYPE.formatted("footnotes")));
        } catch (UnsupportedDocxException exception) {
            throw UnreadableTextException.because(why(exception), fileName);
        }
    }

    private static Reason why(UnsupportedDocxException exception) {
        return switch (exception.reason()) {
            case INFLATES, TOO_LARGE -> Reason.INFLATES;
            case DAMAGED, EMPTY -> Reason.DAMAGED;
            case NOT_WORD, OLD_WORD, MACROS, TEMPLATE_TYPE -> Reason.OTHER_TYPE;
        };
    }
}
