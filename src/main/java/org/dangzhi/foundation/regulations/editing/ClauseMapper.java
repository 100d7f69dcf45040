package org.dangzhi.foundation.regulations.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dangzhi.engine.clausetext.ParseWarning;
import org.dangzhi.engine.clausetext.ParsedPart;
import org.dangzhi.engine.clausetext.ParsedRegulation;
import org.dangzhi.engine.clausetext.PartKind;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.dangzhi.foundation.regulations.Clause;
import org.dangzhi.foundation.regulations.ClauseDoubt;
import org.dangzhi.foundation.regulations.ClauseDoubt.Reason;
import org.dangzhi.foundation.regulations.ClauseId;
import org.dangzhi.foundation.regulations.ClauseKind;
import org.dangzhi.foundation.regulations.RegulationId;

/**
 * Mapper of a parsed regulation to clauses. What is longer than a clause may be goes on in the next one: no line is
 * lost.
 */
final class ClauseMapper {

    static final int LABEL = 40;
    static final int HEADING = 200;
    static final int CONTENT = 20_000;

    private ClauseMapper() {}

    /** With doubts; those about the whole stand at the first. */
    static List<Clause> clauses(ParsedRegulation parsedRegulation, RegulationId regulation) {
        var doubts =
                parsedRegulation.doubts().stream().collect(Collectors.groupingBy(doubt -> Math.max(doubt.part(), 0)));
        var parts = parsedRegulation.parts();
        var clauses = new ArrayList<Clause>();
        for (int at = 0; at < parts.size(); at++)
            add(clauses, regulation, parts.get(at), doubts(doubts.getOrDefault(at, List.of())));
        return IntStream.range(0, clauses.size())
                .mapToObj(at -> clauses.get(at).at(at))
                .toList();
    }

    private static void add(List<Clause> clauses, RegulationId regulation, ParsedPart part, List<ClauseDoubt> doubts) {
        var name = part.name();
        var heading = name == null ? "" : name.strip();
        var text = part.text();
        if (heading.length() > HEADING) text = heading + "\n" + text;
        boolean fits = part.label().length() <= LABEL;
        if (!fits) text = part.label() + "\n" + text;
        var pieces = pieces(text.strip());
        if (part.label().isEmpty() && heading.isEmpty() && pieces.getFirst().isEmpty() && doubts.isEmpty()) return;

        var first = heading.length() > HEADING ? "" : heading;
        var kind = kind(part.kind());
        var label = fits ? part.label() : "";
        clauses.add(Clause.certain(newId(), regulation, kind, label, first, pieces.getFirst())
                .doubted(doubts));
        var cut = List.of(new ClauseDoubt(Reason.LONG, "" + text.length()));
        for (var piece : pieces.subList(1, pieces.size()))
            clauses.add(Clause.certain(newId(), regulation, kind, "", "", piece).doubted(cut));
    }

    private static ClauseId newId() {
        return new ClauseId(TimeOrderedIds.next());
    }

    private static List<ClauseDoubt> doubts(List<ParseWarning> warnings) {
        return warnings.stream()
                .map(warning -> new ClauseDoubt(reason(warning.reason()), warning.detail()))
                .toList();
    }

    private static ClauseKind kind(PartKind kind) {
        return switch (kind) {
            case PREAMBLE -> ClauseKind.PREAMBLE;
            case BOOK -> ClauseKind.BOOK;
            case CHAPTER -> ClauseKind.CHAPTER;
            case SECTION -> ClauseKind.SECTION;
            case ARTICLE -> ClauseKind.ARTICLE;
            case ANNEX -> ClauseKind.ANNEX;
        };
    }

    private static Reason reason(ParseWarning.Reason reason) {
        return switch (reason) {
            case NO_CLAUSES -> Reason.NO_CLAUSES;
            case AMENDS_ANOTHER -> Reason.AMENDS_ANOTHER;
            case MISSING_BEFORE -> Reason.MISSING_BEFORE;
            case DUPLICATE -> Reason.DUPLICATE;
            case OUT_OF_ORDER -> Reason.OUT_OF_ORDER;
            case RESTARTS -> Reason.RESTARTS;
            case UNSURE_START -> Reason.UNSURE_START;
            case UNCLEAR_NUMBER -> Reason.UNCLEAR_NUMBER;
            case LONG -> Reason.LONG;
            case EMPTY -> Reason.EMPTY;
            case UNREAD_PAGE -> Reason.UNREAD_PAGE;
        };
    }

    /** Cut between lines where that is possible. */
    private static List<String> pieces(String text) {
        var pieces = new ArrayList<String>();
        var rest = text;
        while (rest.length() > CONTENT) {
            int line = rest.lastIndexOf('\n', CONTENT);
            int cut = line > 0 ? line : CONTENT;
            pieces.add(rest.substring(0, cut));
            rest = rest.substring(cut).strip();
        }
        pieces.add(rest);
        return pieces;
    }
}
