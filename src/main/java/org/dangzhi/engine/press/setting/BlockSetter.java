package org.dangzhi.engine.press.setting;

import java.util.ArrayList;
import java.util.List;
import org.dangzhi.engine.press.reading.Block;
import org.dangzhi.engine.press.reading.Block.Paragraph;
import org.dangzhi.engine.press.reading.Block.Table;
import org.dangzhi.engine.press.reading.DocumentMark;
import org.dangzhi.engine.press.reading.Inline;
import org.dangzhi.engine.press.reading.ParagraphFormat;

/** Typesetter of blocks in a column of a given width. */
public final class BlockSetter {

    private BlockSetter() {}

    public static List<LayoutBox> pieces(List<Block> blocks, float width) {
        var pieces = new ArrayList<LayoutBox>();
        for (var block : blocks) {
            switch (block) {
                case Paragraph paragraph -> pieces.addAll(lines(paragraph, width));
                case Table table -> pieces.addAll(TableSetter.rows(table, width));
            }
        }
        return pieces;
    }

    private static List<LineBox> lines(Paragraph paragraph, float width) {
        var format = paragraph.format();
        var lines = new LineBreaker(format, paragraph.atoms(), width).lines();
        var pieces = new ArrayList<LineBox>();
        var from = 0;
        for (var line : lines) {
            var first = pieces.isEmpty();
            var last = pieces.size() == lines.size() - 1;
            var size = size(line.atoms(), paragraph.mark().size());
            pieces.add(new LineBox(
                    line.atoms(),
                    first ? format.before() : 0,
                    Math.max(format.lineHeight(size), highest(line.atoms())),
                    last ? format.after() : 0,
                    size,
                    width,
                    last
                            ? format.keepsNext()
                            : format.keepsLines() || staysWithNext(format, pieces.size(), lines.size()),
                    first && format.startsPage() || line.startsPage(),
                    marks(paragraph, from, last ? Integer.MAX_VALUE : line.next()),
                    first ? format.over() : null,
                    last ? format.under() : null));
            from = line.next();
        }
        return pieces;
    }

    private static boolean staysWithNext(ParagraphFormat format, int line, int of) {
        return format.leavesNoLineAlone() && (line == 0 || line == of - 2);
    }

    private static List<DocumentMark> marks(Paragraph paragraph, int from, int to) {
        var marks = new ArrayList<DocumentMark>();
        var level = paragraph.format().level();
        if (from == 0 && level > 0 && !paragraph.text().isEmpty())
            marks.add(new DocumentMark.Heading(level, paragraph.text()));
        for (var placed : paragraph.marks()) if (placed.at() >= from && placed.at() < to) marks.add(placed.mark());
        return marks;
    }

    private static float size(List<LineBox.PlacedInline> atoms, float ofEmptyLine) {
        return (float) atoms.stream()
                .mapToDouble(placed -> placed.atom().look().size())
                .max()
                .orElse(ofEmptyLine);
    }

    /** Of pictures and boxes in the line. */
    private static float highest(List<LineBox.PlacedInline> atoms) {
        return (float) atoms.stream()
                .mapToDouble(placed -> switch (placed.atom()) {
                    case Inline.Picture picture -> picture.height();
                    case Inline.Box box
                    when box.box().place() == null ->
                        TextBoxLayout.of(box.box()).height();
                    default -> 0;
                })
                .max()
                .orElse(0);
    }

    /** Height of pieces one under the other. */
    static float height(List<? extends LayoutBox> pieces) {
        return (float) pieces.stream()
                .mapToDouble(piece -> piece.before() + piece.height() + piece.after())
                .sum();
    }
}
