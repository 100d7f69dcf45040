package org.dangzhi.engine.press.setting;

import java.util.List;
import java.util.Optional;
import org.dangzhi.engine.press.docx.DocxFile;
import org.dangzhi.engine.press.docx.DocxUnfit;
import org.dangzhi.engine.press.docx.Xml;
import org.dangzhi.engine.press.reading.Cascade;
import org.dangzhi.engine.press.reading.Fields;
import org.dangzhi.engine.press.reading.PageSetup;
import org.dangzhi.engine.press.reading.Reader;
import org.dangzhi.engine.press.reading.Styles;
import org.dangzhi.engine.press.type.FontShelf;

/** Headers and footers of a document. */
public record HeadAndFoot(DocxFile file, Styles styles, FontShelf fonts) {

    private static final float GAP = 2;
    private static final Fields SOME_NUMBER = field -> Optional.of("1");

    /** Where the text begins and ends; the first page may have edges of its own, and the text keeps clear of all. */
    record Room(float top, float bottom) {}

    Room room(PageSetup setup) throws DocxUnfit {
        var top = setup.top();
        var bottom = setup.height() - setup.bottom();
        for (var page = 1; page <= 2; page++) {
            var header = pieces(setup, setup.part("header", page, page), SOME_NUMBER);
            var footer = pieces(setup, setup.part("footer", page, page), SOME_NUMBER);
            if (!header.isEmpty()) top = Math.max(top, setup.header() + Setter.height(header) + GAP);
            if (!footer.isEmpty())
                bottom = Math.min(bottom, setup.height() - setup.footer() - Setter.height(footer) - GAP);
        }
        return new Room(top, bottom);
    }

    /** @param of how many pages the document has */
    public void paint(Sheet sheet, int of, Canvas canvas) throws DocxUnfit {
        var setup = sheet.setup();
        Fields fields = field -> switch (field.kind()) {
            case "PAGE" -> Optional.of(sheet.folio().text(field));
            case "NUMPAGES" -> Optional.of(String.valueOf(of));
            default -> Optional.empty();
        };
        var header = pieces(setup, sheet.part("header"), fields);
        paint(header, canvas, setup.left(), setup.header());
        var footer = pieces(setup, sheet.part("footer"), fields);
        paint(footer, canvas, setup.left(), setup.height() - setup.footer() - Setter.height(footer));
    }

    private static void paint(List<Piece> pieces, Canvas canvas, float x, float top) {
        var y = top;
        for (var piece : pieces) {
            piece.paint(canvas, x, y + piece.before());
            y += piece.before() + piece.height() + piece.after();
        }
    }

    private List<Piece> pieces(PageSetup setup, Optional<String> part, Fields fields) throws DocxUnfit {
        if (part.isEmpty()) return List.of();
        var elements = Xml.children(file.xml(part.get()));
        var blocks = new Reader(file, part.get(), styles, fonts, fields).blocks(elements, new Cascade(List.of()));
        return Setter.pieces(blocks, setup.textWidth());
    }
}
