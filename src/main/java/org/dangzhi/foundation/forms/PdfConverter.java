package org.dangzhi.foundation.forms;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.dangzhi.engine.press.PassedOverFont;
import org.dangzhi.engine.press.Press;
import org.dangzhi.engine.press.UnsupportedFeature;
import org.dangzhi.engine.press.docx.DocxFile;
import org.dangzhi.engine.press.docx.UnsupportedDocxException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Converter of Word documents to PDF: by the press, or by LibreOffice where the press would leave something out. */
class PdfConverter implements PdfPrinting {

    private static final Logger LOG = LoggerFactory.getLogger(PdfConverter.class);

    private final Press press;
    private final Supplier<LocalDateTime> now;
    private final Path ownFonts;
    private final List<LibreOffice> libreOffice;
    private final boolean always;

    /**
     * @param now what fields of the day and the time say
     * @param ownFonts folder of the fonts that the office itself has laid there
     * @param always LibreOffice prints what the press could as well
     */
    PdfConverter(
            Press press, Supplier<LocalDateTime> now, Path ownFonts, List<LibreOffice> libreOffice, boolean always) {
        this.press = press;
        this.now = now;
        this.ownFonts = ownFonts;
        this.libreOffice = libreOffice;
        this.always = always;
    }

    byte[] print(byte[] word, String title) throws IOException, UnsupportedDocxException {
        var file = DocxFile.open(word);
        if (always || !UnsupportedFeature.in(file).isEmpty())
            for (var program : libreOffice)
                try {
                    return program.print(file.withoutExternals());
                } catch (IOException e) {
                    LOG.warn("LibreOffice did not print {}, the built-in press does: {}", title, e.getMessage());
                }
        return press.print(file, title, now.get());
    }

    @Override
    public byte[] pdf(byte[] word, String title) throws IOException {
        try {
            return print(word, title);
        } catch (UnsupportedDocxException e) {
            throw new IllegalArgumentException("This is no Word document: " + title, e);
        }
    }

    @Override
    public Map<String, String> pages(byte[] word) {
        try {
            return press.pages(DocxFile.open(word), now.get());
        } catch (UnsupportedDocxException e) {
            throw new IllegalArgumentException("This is no Word document", e);
        }
    }

    @Override
    public List<String> unprintable(String text) {
        return press.unprintable(text);
    }

    /** Fonts that the office has laid into the data folder and that cannot be used. */
    List<PassedOverFont> passedOver() {
        return press.passedOver(ownFonts);
    }

    /** Whether {@link UnsupportedFeature} things are printed here as well. */
    boolean printsAll() {
        return !libreOffice.isEmpty();
    }
}
