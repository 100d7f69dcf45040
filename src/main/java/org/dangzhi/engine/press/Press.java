package org.dangzhi.engine.press;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.dangzhi.engine.press.docx.DocxFile;
import org.dangzhi.engine.press.docx.UnsupportedDocxException;
import org.dangzhi.engine.press.reading.Manuscript;
import org.dangzhi.engine.press.setting.DocumentLayout;
import org.dangzhi.engine.press.setting.HeadersAndFooters;
import org.dangzhi.engine.press.setting.Outline;
import org.dangzhi.engine.press.setting.PdfCanvas;
import org.dangzhi.engine.press.setting.PdfFonts;
import org.dangzhi.engine.press.type.FontLibrary;

/** Prints Word documents as PDF, one at a time. */
public final class Press {

    private static final String PUNCTUATION = "\n\t，。、；：？！（）“”‘’《》【】—–…·　～";

    private final FontLibrary fonts;

    /** @param fontFolders looked through for the fonts that a document names, the preferred first */
    public Press(List<Path> fontFolders) {
        fonts = new FontLibrary(fontFolders);
    }

    /**
     * @param title of the document, as a reader's window shows it
     * @param at what its fields of the day and the time say
     */
    public synchronized byte[] print(DocxFile file, String title, LocalDateTime at)
            throws IOException, UnsupportedDocxException {
        var manuscript = Manuscript.of(file, fonts, at);
        var edges = new HeadersAndFooters(manuscript);
        var sheets = DocumentLayout.of(manuscript).sheets();
        try (var document = new PDDocument()) {
            document.getDocumentInformation().setTitle(title);
            document.getDocumentCatalog().setLanguage("zh-CN");
            var pdfFonts = new PdfFonts(document);
            for (var sheet : sheets) {
                try (var canvas = new PdfCanvas(document, pdfFonts, sheet.setup())) {
                    sheet.paint(canvas);
                    edges.paint(sheet, sheets.size(), canvas);
                }
            }
            Outline.add(document, sheets);
            pdfFonts.finish();
            var pdf = new ByteArrayOutputStream();
            document.save(pdf);
            return pdf.toByteArray();
        }
    }

    /**
     * Characters of a text that no font at hand has: a mark would stand for each.
     *
     * @return each once, in the order of the text; empty if all are printed
     */
    public List<String> unprintable(String text) {
        var rare = text.codePoints()
                .filter(codePoint -> !isCommon(codePoint))
                .distinct()
                .toArray();
        return rare.length == 0 ? List.of() : unprintable(rare);
    }

    private synchronized List<String> unprintable(int[] rare) {
        return Arrays.stream(rare)
                .filter(codePoint -> !fonts.prints(codePoint))
                .mapToObj(Character::toString)
                .toList();
    }

    /** In the bundled font for certain: most texts need not wait for a paper that is being printed. */
    private static boolean isCommon(int codePoint) {
        return codePoint >= ' ' && codePoint <= '~'
                || codePoint >= 0x4E00 && codePoint <= 0x9FA5
                || PUNCTUATION.indexOf(codePoint) >= 0;
    }

    /** Fonts of one of the folders that cannot be used. */
    public synchronized List<PassedOverFont> passedOver(Path folder) {
        return fonts.passedOver(folder);
    }

    /** The page of each bookmark, by its name, as the page's own number is written: 3, or IV where a section counts so. */
    public synchronized Map<String, String> pages(DocxFile file, LocalDateTime at) throws UnsupportedDocxException {
        return DocumentLayout.of(Manuscript.of(file, fonts, at)).bookmarks();
    }
}
