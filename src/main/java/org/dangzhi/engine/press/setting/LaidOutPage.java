package org.dangzhi.engine.press.setting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dangzhi.engine.press.reading.DocumentMark.Bookmark;
import org.dangzhi.engine.press.reading.PageSetup;

/**
 * Page with what lies on it.
 *
 * @param number as its section counts
 */
public record LaidOutPage(PageSetup setup, int numberInSection, int number, List<PlacedBox> pieces) {

    LaidOutPage(PageSetup setup, int numberInSection, int number) {
        this(setup, numberInSection, number, new ArrayList<>());
    }

    record PlacedBox(LayoutBox piece, float top) {}

    void lay(LayoutBox piece, float top) {
        pieces.add(new PlacedBox(piece, top));
    }

    Folio folio() {
        return new Folio(number, setup.numberFormat());
    }

    /** Its header or footer. */
    Optional<String> part(String kind) {
        return setup.part(kind, numberInSection, number);
    }

    List<String> bookmarks() {
        return pieces.stream()
                .flatMap(laid -> laid.piece().marks().stream())
                .flatMap(mark -> mark instanceof Bookmark(String name) ? Stream.of(name) : Stream.empty())
                .toList();
    }

    public void paint(PdfCanvas canvas) {
        pieces.forEach(laid -> laid.piece().paint(canvas, setup.left(), laid.top()));
    }
}
