package org.dangzhi.foundation.regulations.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dangzhi.engine.clausetext.ParseWarning;
import org.dangzhi.engine.clausetext.ParseWarning.Reason;
import org.dangzhi.engine.clausetext.ParsedPart;
import org.dangzhi.engine.clausetext.ParsedRegulation;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.dangzhi.foundation.regulations.Clause;
import org.dangzhi.foundation.regulations.ParseWarnings;
import org.jspecify.annotations.Nullable;

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
    static List<Clause> clauses(ParsedRegulation parsedRegulation, UUID regulation) {
        var doubts =
                parsedRegulation.doubts().stream().collect(Collectors.groupingBy(doubt -> Math.max(doubt.part(), 0)));
        var parts = parsedRegulation.parts();
        var clauses = new ArrayList<Clause>();
        for (int at = 0; at < parts.size(); at++)
            add(
                    clauses,
                    regulation,
                    parts.get(at),
                    ParseWarnings.written(doubts.getOrDefault(at, List.<ParseWarning>of())));
        return IntStream.range(0, clauses.size())
                .mapToObj(at -> clauses.get(at).at(at))
                .toList();
    }

    private static void add(List<Clause> clauses, UUID regulation, ParsedPart part, @Nullable String doubt) {
        var name = part.name();
        var heading = name == null ? "" : name.strip();
        var text = part.text();
        if (heading.length() > HEADING) text = heading + "\n" + text;
        boolean fits = part.label().length() <= LABEL;
        if (!fits) text = part.label() + "\n" + text;
        var pieces = pieces(text.strip());
        if (part.label().isEmpty() && heading.isEmpty() && pieces.getFirst().isEmpty() && doubt == null) return;

        var first = heading.length() > HEADING ? "" : heading;
        clauses.add(new Clause(
                TimeOrderedIds.next(),
                regulation,
                0,
                part.kind(),
                fits ? part.label() : "",
                first,
                pieces.getFirst(),
                doubt));
        for (var piece : pieces.subList(1, pieces.size()))
            clauses.add(new Clause(
                    TimeOrderedIds.next(),
                    regulation,
                    0,
                    part.kind(),
                    "",
                    "",
                    piece,
                    ParseWarnings.line(Reason.LONG, "" + text.length())));
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
