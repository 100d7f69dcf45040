package org.dangzhi.engine.clausetext.dividing;

import java.util.ArrayList;
import java.util.List;
import org.dangzhi.engine.clausetext.ParseWarning.Reason;
import org.dangzhi.engine.clausetext.PartKind;
import org.dangzhi.engine.clausetext.TextLine;
import org.dangzhi.engine.clausetext.TextLine.Hint;
import org.dangzhi.engine.clausetext.dividing.LabelClassifier.Ruling;
import org.dangzhi.engine.clausetext.dividing.LabelClassifier.Warning;

/** Assembler of clauses: puts every line into the part it belongs to. */
public final class ClauseAssembler {

    private static final int LONGEST_HEADING = 15;
    private static final int LONGEST_STANDARD_HEADING = 30;
    private static final int SHOWN = 12;

    private final NumberingScheme scheme;
    private final List<TextLine> lines;
    private final LabelClassifier classifier;
    private final List<PartBuilder> drafts = new ArrayList<>(List.of(PartBuilder.preamble()));
    private boolean afterTable;

    public ClauseAssembler(NumberingScheme scheme, List<TextLine> lines, LabelClassifier classifier) {
        this.scheme = scheme;
        this.lines = lines;
        this.classifier = classifier;
    }

    /** In order; the preamble is left out if nothing stands before the first label. */
    public List<PartBuilder> drafts() {
        for (var at = 0; at < lines.size(); at++) take(at);
        if (scheme.tellsHeadingsByWhatIsBelow()) tellHeadings();
        drafts.forEach(PartBuilder::finish);
        if (drafts.size() > 1 && drafts.getFirst().isEmpty()) drafts.removeFirst();
        return List.copyOf(drafts);
    }

    private void take(int at) {
        var line = lines.get(at);
        if (line.has(Hint.UNREAD_PAGE)) {
            current().doubt(new Warning(Reason.UNREAD_PAGE, String.valueOf(line.page())));
            return;
        }
        var fresh = isFresh(at);
        var verdict = classifier.on(at, fresh);
        if (verdict.ruling() == Ruling.BEGINS)
            drafts.add(PartBuilder.of(classifier.label(at).orElseThrow(), longestHeading()));
        else if (current().takesHeading(line)) current().heading(line.text());
        else if (verdict.ruling() == Ruling.CONTINUES) current().continueLine(line.text());
        else current().addLine(line.text());
        verdict.doubts().forEach(current()::doubt);
        if (fresh && scheme == NumberingScheme.ARTICLES && isStrange(line))
            current().doubt(strange(line));
        afterTable = line.has(Hint.TABLE);
    }

    private PartBuilder current() {
        return drafts.getLast();
    }

    private int longestHeading() {
        return scheme.tellsHeadingsByWhatIsBelow() ? LONGEST_STANDARD_HEADING : LONGEST_HEADING;
    }

    /** The line before is no unfinished sentence. */
    private boolean isFresh(int at) {
        if (at == 0 || afterTable || current().hasNoText() || current().kind() != PartKind.ARTICLE) return true;
        var before = lines.get(at - 1);
        return before.has(Hint.CENTRED) || LabelParser.endsSentence(before.text());
    }

    private boolean isStrange(TextLine line) {
        return current().kind() == PartKind.ARTICLE && !line.has(Hint.TABLE) && LabelParser.isMalformed(line.text());
    }

    private static Warning strange(TextLine line) {
        return new Warning(
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
            if (draft.kind() == PartKind.ARTICLE && below && scheme != NumberingScheme.HEADED_POINTS)
                draft.turnInto(draft.path().size() == 1 ? PartKind.CHAPTER : PartKind.SECTION);
        }
    }

    private boolean isBelow(PartBuilder next, PartBuilder draft) {
        if (next.kind() != PartKind.ARTICLE) return false;
        if (scheme == NumberingScheme.HEADED_POINTS) return draft.kind() == PartKind.CHAPTER;
        return next.path().size() > draft.path().size()
                && next.path().subList(0, draft.path().size()).equals(draft.path());
    }
}
