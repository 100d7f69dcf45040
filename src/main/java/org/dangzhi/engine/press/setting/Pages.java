package org.dangzhi.engine.press.setting;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.dangzhi.engine.press.reading.PageSetup;

/** Lays the pieces of one section on pages. */
final class Pages {

    private static final float ROUNDING = 0.05f;

    private final PageSetup setup;
    private final float top;
    private final float bottom;
    private final int firstNumber;
    private final List<Sheet> sheets = new ArrayList<>();
    private float y;
    private boolean empty;

    Pages(PageSetup setup, HeadAndFoot.Room room, int firstNumber) {
        this.setup = setup;
        this.top = room.top();
        this.bottom = room.bottom();
        this.firstNumber = firstNumber;
        turn();
    }

    List<Sheet> lay(List<Piece> pieces) {
        var waiting = new ArrayDeque<>(pieces);
        while (!waiting.isEmpty()) {
            var piece = waiting.removeFirst();
            if (!empty && (piece.startsPage() || partsFromNext(piece, waiting))) turn();
            if (empty) repeat(piece);
            if (fits(piece)) put(piece);
            else tear(piece, waiting);
        }
        return sheets;
    }

    private void turn() {
        sheets.add(new Sheet(setup, sheets.size() + 1, firstNumber + sheets.size()));
        y = top;
        empty = true;
    }

    private void repeat(Piece piece) {
        var headings = piece.headings();
        if (Setter.height(headings) > (bottom - top) / 2) return;
        headings.forEach(this::put);
        empty = true;
    }

    private boolean fits(Piece piece) {
        return y + space(piece) + piece.height() <= bottom + ROUNDING;
    }

    /** Falls away where the page was full, not where a piece begins one by itself. */
    private float space(Piece piece) {
        return empty && sheets.size() > 1 && !piece.startsPage() ? 0 : piece.before();
    }

    private void put(Piece piece) {
        y += space(piece);
        sheets.getLast().lay(piece, y);
        y += piece.height() + piece.after();
        empty = false;
    }

    private void tear(Piece piece, Deque<Piece> waiting) {
        var split = piece.split(bottom - y, bottom - y + (empty ? 0 : y - top));
        if (split != null) {
            put(split.head());
            waiting.addFirst(split.rest());
            turn();
        } else if (empty) {
            put(piece); // nothing is left out, even if it is larger than a page
        } else {
            waiting.addFirst(piece);
            turn();
        }
    }

    /** A heading is not left behind at the foot of a page when what it heads can stand together with it on the next. */
    private boolean partsFromNext(Piece piece, Deque<Piece> waiting) {
        if (!piece.keepsNext()) return false;
        var chain = new ArrayList<Piece>(List.of(piece));
        for (var next : waiting) {
            chain.add(next);
            if (!next.keepsNext()) break;
        }
        var height = Setter.height(chain);
        return y + height > bottom + ROUNDING && height <= bottom - top;
    }
}
