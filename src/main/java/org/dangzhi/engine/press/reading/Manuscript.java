package org.dangzhi.engine.press.reading;

import java.time.LocalDateTime;
import org.dangzhi.engine.press.docx.DocxFile;
import org.dangzhi.engine.press.docx.UnsupportedDocxException;
import org.dangzhi.engine.press.type.FontLibrary;

/**
 * Document that is being printed, with what its text is read by.
 *
 * @param at what its fields of the day and the time say
 */
public record Manuscript(DocxFile file, Styles styles, FontLibrary fonts, LocalDateTime at) {

    public static Manuscript of(DocxFile file, FontLibrary fonts, LocalDateTime at) throws UnsupportedDocxException {
        return new Manuscript(file, new Styles(file), fonts, at);
    }
}
