package org.dangzhi.engine.press.setting;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.dangzhi.engine.press.reading.PageSetup;

/** Paginator: lays the boxes of one section on pages. */
final class Paginator {

    private static final float ROUNDING = 0.05f;

    private final PageSetup setup;
    private final float top;
    private final float bottom;
    private final int firstNumber;
    private final List<LaidOutPage> sheets = new ArrayList<>();
    private float y;
    private boolean empty;

    Paginator(PageSetup setup, HeadersAndFooters.Room room, int firstNumber) {
        this.setup = setup;
        this.top = room.top();
        this.bottom = room.bottom();
        this.firstNumber = firstNumber;
        turn();
    }

    List<LaidOutPage> lay(List<LayoutBox> pieces) {
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
        sheets.add(new LaidOutPage(setup, sheets.size() + 1, firstNumber + sheets.size()));
        y = top;
        empty = true;
    }

    private void repeat(LayoutBox piece) {
        var headings = piece.headings();
        if (BlockSetter.height(headings) > (bottom - top) / 2) return;
        headings.forEach(this::put);
        empty = true;
    }

    private boolean fits(LayoutBox piece) {
        return y + space(piece) + piece.height() <= bottom + ROUNDING;
    }

    /** Falls away where the page was full, not where a piece begins one by itself. */
    private float space(LayoutBox piece) {
        return empty && sheets.size() > 1 && !piece.startsPage() ? 0 : piece.before();
    }

    private void put(LayoutBox piece) {
        y += space(piece);
        sheets.getLast().lay(piece, y);
        y += piece.height() + piece.after();
        empty = false;
    }

    private void tear(LayoutBox piece, Deque<LayoutBox> waiting) {
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
    private boolean partsFromNext(LayoutBox piece, Deque<LayoutBox> waiting) {
        if (!piece.keepsNext()) return false;
        var chain = new ArrayList<LayoutBox>(List.of(piece));
        for (var next : waiting) {
            chain.add(next);
            if (!next.keepsNext()) break;
        }
        var height = BlockSetter.height(chain);
        return y + height > bottom + ROUNDING && height <= bottom - top;
    }
}
