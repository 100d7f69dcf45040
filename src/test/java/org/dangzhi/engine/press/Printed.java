package org.dangzhi.engine.press;

import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dangzhi.engine.press.docx.DocxFile;
import org.dangzhi.engine.press.docx.UnsupportedDocxException;

/** What a PDF says: pages in order, without spaces and line ends. */
public record Printed(List<String> pages) {

    /** With the bundled font alone, so that it is the same on every machine. */
    public static final Press PRESS = new Press(List.of());

    /** What fields of the day and the time say. */
    public static final LocalDateTime AT = LocalDateTime.of(2026, 11, 30, 8, 5);

    public static Printed word(byte[] document) {
        try {
            return pdf(PRESS.print(DocxFile.open(document), "test", AT));
        } catch (IOException | UnsupportedDocxException e) {
            throw new AssertionError(e);
        }
    }

    public static Printed pdf(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var pages = new String[document.getNumberOfPages()];
            for (var page = 1; page <= pages.length; page++) {
                var stripper = new PDFTextStripper();
                stripper.setSortByPosition(true);
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages[page - 1] = stripper.getText(document).replaceAll("\\s", "");
            }
            return new Printed(List.of(pages));
        }
    }

    public String all() {
        return String.join("", pages);
    }
}
