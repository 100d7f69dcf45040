package org.dangzhi.foundation.regulations.booklet;

import java.io.IOException;
import java.util.Map;
import org.dangzhi.foundation.forms.PdfPrinting;

/** Binder of booklets: cover, contents, and each regulation on pages of its own. */
public final class BookletBinder {

    private final PdfPrinting printing;

    public BookletBinder(PdfPrinting printing) {
        this.printing = printing;
    }

    /** A .docx whose contents name the pages as the PDF has them; Word counts them anew when told to (Ctrl+A, F9). */
    public byte[] word(Booklet booklet) throws IOException {
        var manuscript = BookletParagraphs.of(booklet);
        var pages = printing.pages(BookletDocument.word(booklet, manuscript, Map.of()));
        return BookletDocument.word(booklet, manuscript, pages);
    }

    /** Made from the Word document. */
    public byte[] pdf(Booklet booklet) throws IOException {
        return printing.pdf(word(booklet), booklet.title());
    }
}
