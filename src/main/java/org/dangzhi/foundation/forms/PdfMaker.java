package org.dangzhi.foundation.forms;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.dangzhi.engine.press.Outside;
import org.dangzhi.engine.press.Press;
import org.dangzhi.engine.press.docx.DocxFile;
import org.dangzhi.engine.press.docx.DocxUnfit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes a PDF of a Word document: by the press, or by LibreOffice where it is there and the press would leave something out. */
class PdfMaker implements Printing {

    private static final Logger LOG = LoggerFactory.getLogger(PdfMaker.class);

    private final Press press;
    private final List<LibreOffice> libreOffice;
    private final boolean always;

    /** @param always LibreOffice prints what the press could as well */
    PdfMaker(Press press, List<LibreOffice> libreOffice, boolean always) {
        this.press = press;
        this.libreOffice = libreOffice;
        this.always = always;
    }

    byte[] print(byte[] word, String title) throws IOException, DocxUnfit {
        var file = DocxFile.open(word);
        if (always || !Outside.in(file).isEmpty())
            for (var program : libreOffice)
                try {
                    return program.print(file.withoutExternals());
                } catch (IOException e) {
                    LOG.warn("LibreOffice did not print {}, the built-in press does: {}", title, e.getMessage());
                }
        return press.print(file, title);
    }

    @Override
    public byte[] pdf(byte[] word, String title) throws IOException {
        try {
            return print(word, title);
        } catch (DocxUnfit e) {
            throw new IllegalArgumentException("This is no Word document: " + title, e);
        }
    }

    @Override
    public Map<String, String> pages(byte[] word) {
        try {
            return press.pages(DocxFile.open(word));
        } catch (DocxUnfit e) {
            throw new IllegalArgumentException("This is no Word document", e);
        }
    }

    /** Whether {@link Outside} things are printed here as well. */
    boolean printsAll() {
        return !libreOffice.isEmpty();
    }
}
