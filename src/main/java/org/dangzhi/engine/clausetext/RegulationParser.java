package org.dangzhi.engine.clausetext;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dangzhi.engine.clausetext.ParseWarning.Reason;
import org.dangzhi.engine.clausetext.TextLine.Hint;
import org.dangzhi.engine.clausetext.dividing.ClauseAssembler;
import org.dangzhi.engine.clausetext.dividing.LabelClassifier;
import org.dangzhi.engine.clausetext.dividing.Masthead;
import org.dangzhi.engine.clausetext.dividing.NumberingScheme;
import org.dangzhi.engine.clausetext.dividing.QuotationFinder;
import org.dangzhi.engine.clausetext.dividing.TableOfContents;

/** Parser of a regulation: divides its lines into parts. */
public final class RegulationParser {

    private RegulationParser() {}

    /**
     * Finds the parts, and what the text says about itself.
     *
     * @param lines as {@link RegulationTextReader} reads them; without any text, one empty preamble is the answer
     */
    public static ParsedRegulation divide(List<TextLine> lines) {
        var clean = TableOfContents.removed(stripped(lines));
        var quoted = neverLabels(clean);
        var layout = NumberingScheme.of(IntStream.range(0, clean.size())
                .filter(at -> !quoted.get(at))
                .mapToObj(at -> clean.get(at).text())
                .toList());
        var drafts = new ClauseAssembler(layout, clean, new LabelClassifier(layout, clean, quoted)).drafts();

        var parts = IntStream.range(0, drafts.size())
                .mapToObj(at -> drafts.get(at).part(at))
                .toList();
        var masthead = Masthead.of(clean, parts);
        var doubts = new ArrayList<>(aboutAll(parts));
        for (var at = 0; at < drafts.size(); at++) doubts.addAll(drafts.get(at).doubts(at));
        return new ParsedRegulation(
                masthead.title(),
                masthead.number(),
                masthead.issuer(),
                masthead.issuedOn(),
                masthead.inForceFrom(),
                parts,
                doubts);
    }

    private static List<TextLine> stripped(List<TextLine> lines) {
        return lines.stream()
                .flatMap(line -> line.text().lines().findAny().isEmpty()
                        ? Stream.of(line)
                        : line.text().lines().map(line::with))
                .map(line -> line.with(ChineseRadicals.folded(line.text())
                        .replaceAll("[\\uFEFF\\u200B\\u00AD]", "")
                        .replace('\u00A0', ' ')
                        .strip()))
                .filter(line -> !line.text().isEmpty() || line.has(Hint.UNREAD_PAGE))
                .toList();
    }

    private static BitSet neverLabels(List<TextLine> lines) {
        var never = QuotationFinder.inside(lines);
        for (var at = 0; at < lines.size(); at++) if (lines.get(at).has(Hint.TABLE)) never.set(at);
        return never;
    }

    private static List<ParseWarning> aboutAll(List<ParsedPart> parts) {
        var doubts = new ArrayList<ParseWarning>();
        if (parts.stream().noneMatch(part -> part.kind() == PartKind.ARTICLE)) doubts.add(whole(Reason.NO_CLAUSES));
        if (amends(parts.getFirst())) doubts.add(whole(Reason.AMENDS_ANOTHER));
        return doubts;
    }

    /** Said by a title of its own, not by the note below one that was amended before. */
    private static boolean amends(ParsedPart first) {
        return first.kind() == PartKind.PREAMBLE
                && first.text().lines().anyMatch(line -> line.matches("[^，。（(]*(?:修改|废止).*决定|[^，。（(]*修正案.*"));
    }

    private static ParseWarning whole(Reason reason) {
        return new ParseWarning(-1, "", reason, "");
    }
}
