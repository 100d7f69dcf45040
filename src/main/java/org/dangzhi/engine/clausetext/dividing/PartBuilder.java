package org.dangzhi.engine.clausetext.dividing;

import java.util.ArrayList;
import java.util.List;
import org.dangzhi.engine.clausetext.ParseWarning;
import org.dangzhi.engine.clausetext.ParseWarning.Reason;
import org.dangzhi.engine.clausetext.ParsedPart;
import org.dangzhi.engine.clausetext.PartKind;
import org.dangzhi.engine.clausetext.RowJoiner;
import org.dangzhi.engine.clausetext.TextLine;
import org.dangzhi.engine.clausetext.dividing.LabelClassifier.Warning;
import org.jspecify.annotations.Nullable;

/** Builder of a part while its lines come in. */
public final class PartBuilder {

    private static final int LONGEST_ARTICLE = 3_000;

    private PartKind kind;
    private final String label;
    private final List<Integer> path;
    private final int number;
    private @Nullable String heading;
    private boolean headingIsAGuess;
    private final StringBuilder text = new StringBuilder();
    private final List<Warning> doubts = new ArrayList<>();

    private PartBuilder(PartKind kind, String label, List<Integer> path, int number) {
        this.kind = kind;
        this.label = label;
        this.path = path;
        this.number = number;
    }

    static PartBuilder preamble() {
        return new PartBuilder(PartKind.PREAMBLE, "", List.of(), 0);
    }

    /** @param longestHeading of a line that may be a heading without brackets, in characters */
    static PartBuilder of(ClauseLabel label, int longestHeading) {
        var draft = new PartBuilder(label.kind(), label.printed(), label.path(), label.number());
        draft.open(label.rest(), longestHeading);
        return draft;
    }

    private void open(String rest, int longestHeading) {
        var bracketed = LabelParser.bracketedHeading(rest);
        if (kind != PartKind.ARTICLE && !rest.matches("^[0-9].*")) heading = rest.isEmpty() ? null : rest;
        else if (!bracketed.isEmpty()) {
            heading = bracketed;
            addLine(rest.substring(bracketed.length()).strip());
        } else if (!rest.isEmpty() && rest.length() <= longestHeading && isHeading(rest)) {
            heading = rest;
            headingIsAGuess = true;
        } else addLine(rest);
    }

    private static boolean isHeading(String rest) {
        return LabelParser.isHeading(rest) && !rest.startsWith("本") && !rest.contains("、");
    }

    /** The label of a chapter or annex stood alone: a short line behind it is its heading. */
    boolean takesHeading(TextLine line) {
        var waits = kind != PartKind.ARTICLE && kind != PartKind.PREAMBLE && heading == null && text.isEmpty();
        return waits
                && LabelParser.isHeading(line.text())
                && !line.has(TextLine.Hint.TABLE)
                && path.size() + number > 0;
    }

    void heading(String words) {
        heading = words;
    }

    void addLine(String line) {
        if (line.isEmpty()) return;
        if (!text.isEmpty()) text.append('\n');
        text.append(line);
    }

    void continueLine(String more) {
        if (text.isEmpty()) headingIsText();
        var whole = RowJoiner.of(text.toString(), more);
        text.setLength(0);
        text.append(whole);
    }

    void doubt(Warning found) {
        doubts.add(found);
    }

    boolean isPreamble() {
        return kind == PartKind.PREAMBLE;
    }

    boolean isEmpty() {
        return label.isEmpty() && text.isEmpty() && doubts.isEmpty();
    }

    /** No text yet, so what comes next begins anew; after a short line that may be no heading nobody knows. */
    boolean hasNoText() {
        return text.isEmpty() && !headingIsAGuess;
    }

    PartKind kind() {
        return kind;
    }

    List<Integer> path() {
        return path;
    }

    String label() {
        return label;
    }

    void turnInto(PartKind other) {
        kind = other;
    }

    /** What can be doubted only now that all its text is there. */
    void finish() {
        if (text.isEmpty()) headingIsText();
        if (kind != PartKind.ARTICLE) return;
        if (text.isEmpty()) doubt(new Warning(Reason.EMPTY, ""));
        if (text.length() > LONGEST_ARTICLE) doubt(new Warning(Reason.LONG, String.valueOf(text.length())));
    }

    private void headingIsText() {
        if (!headingIsAGuess || heading == null) return;
        text.append(heading);
        heading = null;
    }

    public List<ParseWarning> doubts(int place) {
        return doubts.stream()
                .map(found -> new ParseWarning(place, label, found.reason(), found.detail()))
                .toList();
    }

    public ParsedPart part(int place) {
        var first = doubts(place).stream().findFirst().orElse(null);
        return new ParsedPart(kind, label, number, heading, text.toString(), first);
    }
}
