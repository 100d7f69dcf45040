package org.dangzhi.engine.clausetext.dividing;

import java.util.ArrayList;
import java.util.List;
import org.dangzhi.engine.clausetext.Doubt;
import org.dangzhi.engine.clausetext.Doubt.Reason;
import org.dangzhi.engine.clausetext.Joint;
import org.dangzhi.engine.clausetext.Line;
import org.dangzhi.engine.clausetext.Part;
import org.dangzhi.engine.clausetext.PartKind;
import org.dangzhi.engine.clausetext.dividing.Judge.Found;
import org.jspecify.annotations.Nullable;

/** A part while its lines come in. */
public final class Draft {

    private static final int LONGEST_ARTICLE = 3_000;

    private PartKind kind;
    private final String label;
    private final List<Integer> path;
    private final int number;
    private @Nullable String heading;
    private boolean headingIsAGuess;
    private final StringBuilder text = new StringBuilder();
    private final List<Found> doubts = new ArrayList<>();

    private Draft(PartKind kind, String label, List<Integer> path, int number) {
        this.kind = kind;
        this.label = label;
        this.path = path;
        this.number = number;
    }

    static Draft preamble() {
        return new Draft(PartKind.PREAMBLE, "", List.of(), 0);
    }

    /** @param longestHeading of a line that may be a heading without brackets, in characters */
    static Draft of(Label label, int longestHeading) {
        var draft = new Draft(label.kind(), label.printed(), label.path(), label.number());
        draft.open(label.rest(), longestHeading);
        return draft;
    }

    private void open(String rest, int longestHeading) {
        var bracketed = Labels.bracketedHeading(rest);
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
        return Labels.isHeading(rest) && !rest.startsWith("本") && !rest.contains("、");
    }

    /** The label of a chapter or annex stood alone: a short line behind it is its heading. */
    boolean takesHeading(Line line) {
        var waits = kind != PartKind.ARTICLE && kind != PartKind.PREAMBLE && heading == null && text.isEmpty();
        return waits && Labels.isHeading(line.text()) && !line.has(Line.Hint.TABLE) && path.size() + number > 0;
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
        var whole = Joint.of(text.toString(), more);
        text.setLength(0);
        text.append(whole);
    }

    void doubt(Found found) {
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
        if (text.isEmpty()) doubt(new Found(Reason.EMPTY, ""));
        if (text.length() > LONGEST_ARTICLE) doubt(new Found(Reason.LONG, String.valueOf(text.length())));
    }

    private void headingIsText() {
        if (!headingIsAGuess || heading == null) return;
        text.append(heading);
        heading = null;
    }

    public List<Doubt> doubts(int place) {
        return doubts.stream()
                .map(found -> new Doubt(place, label, found.reason(), found.detail()))
                .toList();
    }

    public Part part(int place) {
        var first = doubts(place).stream().findFirst().orElse(null);
        return new Part(kind, label, number, heading, text.toString(), first);
    }
}
