package org.dangzhi.foundation.forms.press;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.dangzhi.foundation.forms.docx.DocxFile;
import org.dangzhi.foundation.forms.docx.DocxUnfit;
import org.dangzhi.foundation.forms.docx.Xml;
import org.w3c.dom.Element;

/** Prints Word documents as PDF, one at a time. */
public final class Press {

    private static final float GAP = 2;

    private final FontShelf fonts;

    /** @param fontFolders looked through for the fonts that a document names, the preferred first */
    public Press(List<Path> fontFolders) {
        fonts = new FontShelf(fontFolders);
    }

    /** @param title of the document, as a reader's window shows it */
    public synchronized byte[] print(DocxFile file, String title) throws IOException, DocxUnfit {
        var styles = new Styles(file);
        var sheets = new ArrayList<Sheet>();
        for (var section : Section.of(file)) sheets.addAll(lay(file, styles, section));
        try (var document = new PDDocument()) {
            document.getDocumentInformation().setTitle(title);
            document.getDocumentCatalog().setLanguage("zh-CN");
            var embedded = new HashMap<Typeface, PDFont>();
            for (var number = 1; number <= sheets.size(); number++) {
                var sheet = sheets.get(number - 1);
                try (var canvas = new Canvas(
                        document, embedded, sheet.setup().width(), sheet.setup().height())) {
                    sheet.paint(canvas);
                    paintEdges(file, styles, sheet, number, sheets.size(), canvas);
                }
            }
            var pdf = new ByteArrayOutputStream();
            document.save(pdf);
            return pdf.toByteArray();
        }
    }

    private List<Sheet> lay(DocxFile file, Styles styles, Section section) throws DocxUnfit {
        var setup = section.setup();
        var top = setup.top();
        var bottom = setup.height() - setup.bottom();
        for (var page = 1; page <= 2; page++) { // the first page may have edges of its own; the text keeps clear of all
            var header = edge(file, styles, setup, setup.part("header", page, page), field -> "1");
            var footer = edge(file, styles, setup, setup.part("footer", page, page), field -> "1");
            if (!header.isEmpty()) top = Math.max(top, setup.header() + Setter.height(header) + GAP);
            if (!footer.isEmpty())
                bottom = Math.min(bottom, setup.height() - setup.footer() - Setter.height(footer) - GAP);
        }
        var reader = new Reader(file, DocxFile.BODY, styles, fonts, field -> "");
        var blocks = reader.blocks(section.elements(), new Cascade(List.of()));
        return new Pages(setup, top, bottom).lay(Setter.pieces(blocks, setup.textWidth()));
    }

    private void paintEdges(DocxFile file, Styles styles, Sheet sheet, int number, int of, Canvas canvas)
            throws DocxUnfit {
        var setup = sheet.setup();
        UnaryOperator<String> fields = field -> String.valueOf(field.startsWith("NUM") ? of : number);
        var header = edge(file, styles, setup, setup.part("header", sheet.numberInSection(), number), fields);
        paint(header, canvas, setup.left(), setup.header());
        var footer = edge(file, styles, setup, setup.part("footer", sheet.numberInSection(), number), fields);
        paint(footer, canvas, setup.left(), setup.height() - setup.footer() - Setter.height(footer));
    }

    private static void paint(List<Piece> pieces, Canvas canvas, float x, float top) {
        var y = top;
        for (var piece : pieces) {
            piece.paint(canvas, x, y + piece.before());
            y += piece.before() + piece.height() + piece.after();
        }
    }

    private List<Piece> edge(
            DocxFile file, Styles styles, PageSetup setup, Optional<String> part, UnaryOperator<String> fields)
            throws DocxUnfit {
        if (part.isEmpty()) return List.of();
        List<Element> elements = Xml.children(file.xml(part.get()));
        var blocks = new Reader(file, part.get(), styles, fonts, fields).blocks(elements, new Cascade(List.of()));
        return Setter.pieces(blocks, setup.textWidth());
    }
}
