package org.dangzhi.engine.clausetext.dividing;

import java.util.ArrayList;
import java.util.List;
import org.dangzhi.engine.clausetext.Doubt.Reason;
import org.dangzhi.engine.clausetext.Line;
import org.dangzhi.engine.clausetext.Line.Hint;
import org.dangzhi.engine.clausetext.PartKind;
import org.dangzhi.engine.clausetext.dividing.Judge.Found;
import org.dangzhi.engine.clausetext.dividing.Judge.Ruling;

/** Puts every line into the part it belongs to. */
public final class Assembly {

    private static final int LONGEST_HEADING = 15;
    private static final int LONGEST_STANDARD_HEADING = 30;
    private static final int SHOWN = 12;

    private final Layout layout;
    private final List<Line> lines;
    private final Judge judge;
    private final List<Draft> drafts = new ArrayList<>(List.of(Draft.preamble()));
    private boolean afterTable;

    public Assembly(Layout layout, List<Line> lines, Judge judge) {
        this.layout = layout;
        this.lines = lines;
        this.judge = judge;
    }

    /** In order; the preamble is left out if nothing stands before the first label. */
    public List<Draft> drafts() {
        for (var at = 0; at < lines.size(); at++) take(at);
        if (layout.tellsHeadingsByWhatIsBelow()) tellHeadings();
        drafts.forEach(Draft::finish);
        if (drafts.size() > 1 && drafts.getFirst().isEmpty()) drafts.removeFirst();
        return List.copyOf(drafts);
    }

    private void take(int at) {
        var line = lines.get(at);
        if (line.has(Hint.UNREAD_PAGE)) {
            current().doubt(new Found(Reason.UNREAD_PAGE, String.valueOf(line.page())));
            return;
        }
        var fresh = isFresh(at);
        var verdict = judge.on(at, fresh);
        if (verdict.ruling() == Ruling.BEGINS)
            drafts.add(Draft.of(judge.label(at).orElseThrow(), longestHeading()));
        else if (current().takesHeading(line)) current().heading(line.text());
        else if (verdict.ruling() == Ruling.CONTINUES) current().continueLine(line.text());
        else current().addLine(line.text());
        verdict.doubts().forEach(current()::doubt);
        if (fresh && layout == Layout.ARTICLES && isStrange(line)) current().doubt(strange(line));
        afterTable = line.has(Hint.TABLE);
    }

    private Draft current() {
        return drafts.getLast();
    }

    private int longestHeading() {
        return layout.tellsHeadingsByWhatIsBelow() ? LONGEST_STANDARD_HEADING : LONGEST_HEADING;
    }

    /** The line before is no unfinished sentence. */
    private boolean isFresh(int at) {
        if (at == 0 || afterTable || current().hasNoText() || current().kind() != PartKind.ARTICLE) return true;
        var before = lines.get(at - 1);
        return before.has(Hint.CENTRED) || Labels.endsSentence(before.text());
    }

    private boolean isStrange(Line line) {
        return current().kind() == PartKind.ARTICLE && !line.has(Hint.TABLE) && Labels.isMalformed(line.text());
    }

    private static Found strange(Line line) {
        return new Found(
                Reason.UNCLEAR_NUMBER,
                line.text().substring(0, Math.min(SHOWN, line.text().length())));
    }

    /** A number with deeper ones below it heads them; a heading with nothing below it is a clause itself. */
    private void tellHeadings() {
        for (var at = 0; at < drafts.size(); at++) {
            var draft = drafts.get(at);
            if (draft.path().isEmpty() || draft.label().startsWith("第")) continue;
            var below = at + 1 < drafts.size() && isBelow(drafts.get(at + 1), draft);
            if (draft.kind() == PartKind.CHAPTER && !below) draft.turnInto(PartKind.ARTICLE);
            if (draft.kind() == PartKind.ARTICLE && below && layout != Layout.HEADED_POINTS)
                draft.turnInto(draft.path().size() == 1 ? PartKind.CHAPTER : PartKind.SECTION);
        }
    }

    private boolean isBelow(Draft next, Draft draft) {
        if (next.kind() != PartKind.ARTICLE) return false;
        if (layout == Layout.HEADED_POINTS) return draft.kind() == PartKind.CHAPTER;
        return next.path().size() > draft.path().size()
                && next.path().subList(0, draft.path().size()).equals(draft.path());
    }
}
