package org.dangzhi.engine.press.setting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dangzhi.engine.press.reading.Inline;
import org.dangzhi.engine.press.reading.Inline.Break;
import org.dangzhi.engine.press.reading.Inline.Glyph;
import org.dangzhi.engine.press.reading.Inline.Picture;
import org.dangzhi.engine.press.reading.Inline.Tab;
import org.dangzhi.engine.press.reading.ParagraphFormat;
import org.dangzhi.engine.press.reading.ParagraphFormat.Stop;
import org.dangzhi.engine.press.setting.LineBox.PlacedInline;
import org.dangzhi.engine.press.type.ChineseLineBreaks;

/** Sets one paragraph in lines of a column. */
final class LineBreaker {

    private static final float TAB = 21;
    private static final float ROUNDING = 0.01f;

    private final ParagraphFormat format;
    private final List<Inline> atoms;
    private final float width;
    private final float edge;

    LineBreaker(ParagraphFormat format, List<Inline> atoms, float width) {
        this.format = format;
        this.atoms = atoms;
        this.width = width;
        this.edge = width - format.right();
    }

    /**
     * @param next index of the paragraph's atom that the following line begins with
     * @param last ends the paragraph or is ended by force: it is not stretched
     */
    record SetLine(List<PlacedInline> atoms, int next, boolean last, boolean startsPage) {}

    /** At least one line, which is empty for an empty paragraph. */
    List<SetLine> lines() {
        var lines = new ArrayList<SetLine>();
        var from = 0;
        var startsPage = false;
        do {
            var indent = format.left() + (lines.isEmpty() ? format.first() : 0);
            var end = end(from, indent);
            var forced = end < atoms.size() && atoms.get(end) instanceof Break;
            var next = forced ? end + 1 : end;
            lines.add(new SetLine(
                    aligned(from, end, indent, forced || end == atoms.size()),
                    next,
                    forced || end == atoms.size(),
                    startsPage));
            startsPage = forced && atoms.get(end) instanceof Break mark && mark.page();
            from = next;
            if (forced && from == atoms.size()) lines.add(new SetLine(List.of(), from, true, startsPage));
        } while (from < atoms.size());
        return lines;
    }

    /** Index after the last atom of the line that begins with {@code from}. */
    private int end(int from, float indent) {
        var x = indent;
        var chance = -1;
        var limit = edge;
        for (var i = from; i < atoms.size(); i++) {
            if (atoms.get(i) instanceof Break) return i;
            if (atoms.get(i) instanceof Tab) limit = Math.max(limit, reach(x));
            var next = x + advance(i, x);
            if (next > limit + ROUNDING && i > from && !isSpace(i)) return chance > from ? chance : i;
            x = next;
            if (i + 1 < atoms.size() && mayBreak(atoms.get(i), atoms.get(i + 1))) chance = i + 1;
        }
        return atoms.size();
    }

    private static boolean mayBreak(Inline before, Inline after) {
        if (before instanceof Glyph a && after instanceof Glyph b)
            return ChineseLineBreaks.mayBreakBetween(a.codePoint(), b.codePoint());
        return !(after instanceof Break);
    }

    private boolean isSpace(int index) {
        return atoms.get(index) instanceof Glyph glyph && Character.isWhitespace(glyph.codePoint());
    }

    private float advance(int index, float x) {
        return switch (atoms.get(index)) {
            case Glyph glyph -> glyph.width() + glyph.look().spacing();
            case Picture picture -> picture.width();
            case Inline.Box box ->
                box.box().place() == null ? TextBoxLayout.of(box.box()).width() : 0;
            case Tab tab -> tab(index, x);
            case Break end -> 0;
        };
    }

    /** To the next stop; what follows a right or centred stop is moved before it. */
    private float tab(int index, float x) {
        var stop = stop(x);
        if (stop.isEmpty()) return (float) (Math.floor(x / TAB + 1) * TAB - x);
        var following = stop.get().kind().equals("left") ? 0 : widthToNextTab(index + 1);
        var part = stop.get().kind().equals("center") ? 0.5f : 1;
        return Math.max(0, at(stop.get()) - following * part - x);
    }

    private Optional<Stop> stop(float x) {
        return format.stops().stream().filter(stop -> stop.at() > x + ROUNDING).findFirst();
    }

    /** Stops count beyond the right indent, so that page numbers stand beside titles which are broken before them. */
    private float at(Stop stop) {
        return isRight(stop) ? Math.min(stop.at(), width) : stop.at();
    }

    private static boolean isRight(Stop stop) {
        return stop.kind().equals("right") || stop.kind().equals("end");
    }

    /** How far a line goes after a tab. */
    private float reach(float x) {
        return stop(x).filter(LineBreaker::isRight).map(this::at).orElse(edge);
    }

    private Inline led(Inline inline, float x) {
        return inline instanceof Tab tab
                ? new Tab(tab.look(), stop(x).map(Stop::leader).orElse(null))
                : inline;
    }

    private float widthToNextTab(int from) {
        var width = 0f;
        for (var i = from; i < atoms.size() && !(atoms.get(i) instanceof Tab) && !(atoms.get(i) instanceof Break); i++)
            width += advance(i, 0);
        return width;
    }

    private List<PlacedInline> aligned(int from, int end, float indent, boolean last) {
        var natural = indent;
        var printed = indent;
        for (var i = from; i < end; i++) {
            natural += advance(i, natural);
            if (!isSpace(i)) printed = natural;
        }
        var free = Math.max(0, edge - printed);
        var stretch = stretch(from, end, last, free);
        var x = indent
                + switch (format.align()) {
                    case "center" -> free / 2;
                    case "right", "end" -> free;
                    default -> 0;
                };
        var placed = new ArrayList<PlacedInline>();
        for (var i = from; i < end; i++) {
            var advance = advance(i, x) + (i + 1 < end && isGap(i) ? stretch : 0);
            placed.add(new PlacedInline(led(atoms.get(i), x), x, advance));
            x += advance;
        }
        return placed;
    }

    /** What each gap of a justified line is widened by. */
    private float stretch(int from, int end, boolean last, float free) {
        var spread = format.align().equals("distribute");
        if (!spread && (last || !format.align().equals("both"))) return 0;
        var gaps = 0;
        for (var i = from; i < end - 1; i++) {
            if (atoms.get(i) instanceof Tab) return 0;
            if (isGap(i)) gaps++;
        }
        return gaps == 0 ? 0 : free / gaps;
    }

    private boolean isGap(int index) {
        return atoms.get(index) instanceof Glyph a
                && atoms.get(index + 1) instanceof Glyph b
                && (isSpace(index) || ChineseLineBreaks.wide(a.codePoint()) || ChineseLineBreaks.wide(b.codePoint()));
    }
}
