package org.dangzhi.foundation.forms.press;

import java.util.ArrayList;
import java.util.List;

/** A page with what lies on it. */
record Sheet(PageSetup setup, int numberInSection, List<Laid> pieces) {

    Sheet(PageSetup setup, int numberInSection) {
        this(setup, numberInSection, new ArrayList<>());
    }

    record Laid(Piece piece, float top) {}

    void lay(Piece piece, float top) {
        pieces.add(new Laid(piece, top));
    }

    void paint(Canvas canvas) {
        pieces.forEach(laid -> laid.piece().paint(canvas, setup.left(), laid.top()));
    }
}
