package org.dangzhi.engine.clausetext.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.dangzhi.engine.clausetext.RowJoiner;
import org.dangzhi.engine.clausetext.TextLine;
import org.dangzhi.engine.clausetext.TextLine.Hint;

/** Joiner of wrapped rows. What might begin a clause stays on its own line, so that no clause is swallowed. */
final class ParagraphJoiner {

    /** Fewer full rows that end within a sentence are no wrapped text: its paragraphs are one row each. */
    private static final int FEWEST_FULL = 3;

    /** In characters; nobody sets a regulation narrower, while many have several short lines of one length. */
    private static final int NARROWEST = 18;

    private final List<PrintedRow> rows;
    private final double margin;
    private final double edge;
    private final boolean wrapped;
    private final boolean indents;

    private ParagraphJoiner(List<PrintedRow> rows) {
        this.rows = rows;
        var printed = rows.stream().filter(row -> !row.text().isEmpty()).toList();
        margin = usual(printed, PrintedRow::left, false);
        edge = usual(printed, PrintedRow::right, true);
        var em = printed.isEmpty() ? 1 : printed.getFirst().em();
        wrapped = edge - margin >= NARROWEST * em
                && printed.stream()
                                .filter(row -> isFull(row) && !row.endsSentence())
                                .count()
                        >= FEWEST_FULL;
        indents = printed.stream().filter(this::isIndented).count() * 7 > printed.size();
    }

    static List<TextLine> of(List<PrintedRow> rows) {
        return new ParagraphJoiner(rows).joined();
    }

    /** The outermost place where at least two rows, and one in twenty, begin or end. */
    private static double usual(List<PrintedRow> rows, ToDoubleFunction<PrintedRow> place, boolean outermostIsLast) {
        var counts = new TreeMap<Long, Integer>();
        for (var row : rows) counts.merge(Math.round(place.applyAsDouble(row) / row.em()), 1, Integer::sum);
        var em = rows.isEmpty() ? 1 : rows.get(rows.size() / 2).em();
        var enough = Math.max(2, rows.size() / 20);
        return (outermostIsLast ? counts.descendingMap() : counts)
                .entrySet().stream()
                        .filter(entry -> entry.getValue() >= enough)
                        .mapToDouble(entry -> entry.getKey() * em)
                        .findFirst()
                        .orElse(outermostIsLast ? Double.MAX_VALUE : 0);
    }

    private List<TextLine> joined() {
        var lines = new ArrayList<TextLine>();
        for (var i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            if (i > 0 && continues(rows.get(i - 1), row)) {
                var last = lines.removeLast();
                lines.add(last.with(RowJoiner.of(last.text(), row.text())));
            } else {
                lines.add(new TextLine(row.text(), row.page(), hints(row)));
            }
        }
        return List.copyOf(lines);
    }

    private boolean continues(PrintedRow before, PrintedRow row) {
        if (!wrapped || before.text().isEmpty() || row.text().isEmpty()) return false;
        if (!isFull(before) || isCentred(before) || isCentred(row) || before.endsWithPage()) return false;
        if (row.isLabelled() || before.endsSentence() && row.mayBeLabelled()) return false;
        if (isIndented(row))
            return Math.abs(row.left() - before.left()) < row.em() / 2 && !before.endsSentence() && !row.isItem();
        return indents || !before.endsSentence() && !row.isItem();
    }

    private Set<Hint> hints(PrintedRow row) {
        var hints = EnumSet.noneOf(Hint.class);
        if (row.bold()) hints.add(Hint.BOLD);
        if (!row.text().isEmpty() && isCentred(row)) hints.add(Hint.CENTRED);
        return hints;
    }

    /** A word or a sign that may not begin a line leaves up to three characters' room. */
    private boolean isFull(PrintedRow row) {
        return row.right() > edge - 3 * row.em();
    }

    private boolean isIndented(PrintedRow row) {
        return row.left() > margin + row.em() * 0.8;
    }

    private boolean isCentred(PrintedRow row) {
        var before = row.left() - margin;
        return before > 2.8 * row.em()
                && (edge == Double.MAX_VALUE || Math.abs(before - (edge - row.right())) < 2 * row.em());
    }
}
