package org.dangzhi.engine.press;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.dangzhi.engine.press.docx.DocxFile;
import org.dangzhi.engine.press.docx.DocxUnfit;
import org.dangzhi.engine.press.reading.Styles;
import org.dangzhi.engine.press.setting.Canvas;
import org.dangzhi.engine.press.setting.HeadAndFoot;
import org.dangzhi.engine.press.setting.Layout;
import org.dangzhi.engine.press.setting.Outline;
import org.dangzhi.engine.press.type.FontShelf;
import org.dangzhi.engine.press.type.Typeface;

/** Prints Word documents as PDF, one at a time. */
public final class Press {

    private final FontShelf fonts;

    /** @param fontFolders looked through for the fonts that a document names, the preferred first */
    public Press(List<Path> fontFolders) {
        fonts = new FontShelf(fontFolders);
    }

    /** @param title of the document, as a reader's window shows it */
    public synchronized byte[] print(DocxFile file, String title) throws IOException, DocxUnfit {
        var styles = new Styles(file);
        var edges = new HeadAndFoot(file, styles, fonts);
        var sheets = Layout.of(file, styles, fonts).sheets();
        try (var document = new PDDocument()) {
            document.getDocumentInformation().setTitle(title);
            document.getDocumentCatalog().setLanguage("zh-CN");
            var embedded = new HashMap<Typeface, PDFont>();
            for (var sheet : sheets) {
                try (var canvas = new Canvas(
                        document, embedded, sheet.setup().width(), sheet.setup().height())) {
                    sheet.paint(canvas);
                    edges.paint(sheet, sheets.size(), canvas);
                }
            }
            Outline.add(document, sheets);
            var pdf = new ByteArrayOutputStream();
            document.save(pdf);
            return pdf.toByteArray();
        }
    }

    /** The page of each bookmark, by its name, as the page's own number is written: 3, or IV where a section counts so. */
    public synchronized Map<String, String> pages(DocxFile file) throws DocxUnfit {
        var pages = new HashMap<String, String>();
        Layout.of(file, new Styles(file), fonts).folios().forEach((name, folio) -> pages.put(name, folio.text()));
        return pages;
    }
}
