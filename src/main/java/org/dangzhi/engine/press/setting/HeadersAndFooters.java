package org.dangzhi.engine.press.setting;

import java.util.List;
import java.util.Optional;
import org.dangzhi.engine.press.docx.UnsupportedDocxException;
import org.dangzhi.engine.press.docx.Xml;
import org.dangzhi.engine.press.reading.BodyReader;
import org.dangzhi.engine.press.reading.Manuscript;
import org.dangzhi.engine.press.reading.PageNumberResolver;
import org.dangzhi.engine.press.reading.PageSetup;
import org.dangzhi.engine.press.reading.PropertyCascade;

/** Headers and footers of a document. */
public record HeadersAndFooters(Manuscript manuscript) {

    private static final float GAP = 2;
    private static final PageNumberResolver SOME_NUMBER = field -> Optional.of("1");

    /** Where the text begins and ends; the first page may have edges of its own, and the text keeps clear of all. */
    record Room(float top, float bottom) {}

    Room room(PageSetup setup) throws UnsupportedDocxException {
        var top = setup.top();
        var bottom = setup.height() - setup.bottom();
        for (var page = 1; page <= 2; page++) {
            var header = pieces(setup, setup.part("header", page, page), SOME_NUMBER);
            var footer = pieces(setup, setup.part("footer", page, page), SOME_NUMBER);
            if (!header.isEmpty()) top = Math.max(top, setup.header() + BlockSetter.height(header) + GAP);
            if (!footer.isEmpty())
                bottom = Math.min(bottom, setup.height() - setup.footer() - BlockSetter.height(footer) - GAP);
        }
        return new Room(top, bottom);
    }

    /** @param of how many pages the document has */
    public void paint(LaidOutPage sheet, int of, PdfCanvas canvas) throws UnsupportedDocxException {
        var setup = sheet.setup();
        PageNumberResolver resolver = field -> switch (field.kind()) {
            case "PAGE" -> Optional.of(sheet.folio().text(field));
            case "NUMPAGES" -> Optional.of(String.valueOf(of));
            default -> Optional.empty();
        };
        var header = pieces(setup, sheet.part("header"), resolver);
        paint(header, canvas, setup.left(), setup.header());
        var footer = pieces(setup, sheet.part("footer"), resolver);
        paint(footer, canvas, setup.left(), setup.height() - setup.footer() - BlockSetter.height(footer));
    }

    private static void paint(List<LayoutBox> pieces, PdfCanvas canvas, float x, float top) {
        var y = top;
        for (var piece : pieces) {
            piece.paint(canvas, x, y + piece.before());
            y += piece.before() + piece.height() + piece.after();
        }
    }

    private List<LayoutBox> pieces(PageSetup setup, Optional<String> part, PageNumberResolver resolver)
            throws UnsupportedDocxException {
        if (part.isEmpty()) return List.of();
        var elements = Xml.children(manuscript.file().xml(part.get()));
        var blocks = new BodyReader(manuscript, part.get(), resolver).blocks(elements, new PropertyCascade(List.of()));
        return BlockSetter.pieces(blocks, setup.textWidth());
    }
}
