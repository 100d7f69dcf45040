package org.dangzhi.foundation.forms.press;

import java.util.ArrayList;
import java.util.List;
import org.dangzhi.foundation.forms.press.Block.Para;
import org.dangzhi.foundation.forms.press.Block.Table;

/** Sets blocks in a column of a given width. */
final class Setter {

    private Setter() {}

    static List<Piece> pieces(List<Block> blocks, float width) {
        var pieces = new ArrayList<Piece>();
        for (var block : blocks) {
            switch (block) {
                case Para paragraph -> pieces.addAll(lines(paragraph, width));
                case Table table -> pieces.addAll(TableSetter.rows(table, width));
            }
        }
        return pieces;
    }

    private static List<LinePiece> lines(Para paragraph, float width) {
        var format = paragraph.format();
        var lines = new LineBreaker(format, paragraph.atoms(), width).lines();
        var pieces = new ArrayList<LinePiece>();
        for (var line : lines) {
            var first = pieces.isEmpty();
            var last = pieces.size() == lines.size() - 1;
            var size = size(line.atoms(), paragraph.mark().size());
            pieces.add(new LinePiece(
                    line.atoms(),
                    first ? format.before() : 0,
                    Math.max(format.lineHeight(size), pictures(line.atoms())),
                    last ? format.after() : 0,
                    size,
                    width,
                    last ? format.keepsNext() : format.keepsLines(),
                    first && format.startsPage() || line.startsPage(),
                    first ? format.over() : null,
                    last ? format.under() : null));
        }
        return pieces;
    }

    private static float size(List<LinePiece.Placed> atoms, float ofEmptyLine) {
        return (float) atoms.stream()
                .mapToDouble(placed -> placed.atom().look().size())
                .max()
                .orElse(ofEmptyLine);
    }

    private static float pictures(List<LinePiece.Placed> atoms) {
        return (float) atoms.stream()
                .mapToDouble(placed -> placed.atom() instanceof Atom.Picture picture ? picture.height() : 0)
                .max()
                .orElse(0);
    }

    /** Height of pieces one under the other. */
    static float height(List<? extends Piece> pieces) {
        return (float) pieces.stream()
                .mapToDouble(piece -> piece.before() + piece.height() + piece.after())
                .sum();
    }
}
