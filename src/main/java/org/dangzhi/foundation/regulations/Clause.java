package org.dangzhi.foundation.regulations;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A clause of a regulation, or the title of a chapter.
 *
 * @param position from 0
 * @param label {@code 第十条}; empty for a preamble
 * @param content paragraphs by line breaks; empty for a mere title
 * @param doubts for which reasons a person should look at it; none once somebody did
 */
public record Clause(
        ClauseId id,
        RegulationId regulation,
        int position,
        ClauseKind kind,
        String label,
        String heading,
        String content,
        List<ClauseDoubt> doubts) {

    private static final int MOST_DOUBTS = 10; // more tell nobody more

    public Clause {
        doubts = doubts.stream().distinct().limit(MOST_DOUBTS).toList();
    }

    /** A clause that nobody doubts; its place is that in the list it is put into. */
    public static Clause certain(
            ClauseId id, RegulationId regulation, ClauseKind kind, String label, String heading, String content) {
        return new Clause(id, regulation, 0, kind, label, heading, content, List.of());
    }

    public Clause at(int place) {
        return new Clause(id, regulation, place, kind, label, heading, content, doubts);
    }

    public Clause doubted(List<ClauseDoubt> reasons) {
        return new Clause(id, regulation, position, kind, label, heading, content, reasons);
    }

    public boolean isDoubted() {
        return !doubts.isEmpty();
    }

    /** The same in another edition. */
    public Clause copy(ClauseId id, RegulationId edition) {
        return new Clause(id, edition, position, kind, label, heading, content, doubts);
    }

    /** With another one's words, its label among them, at the end, and the doubts of both. */
    public Clause followedBy(Clause joined) {
        var whole = (content + "\n" + joined.printed()).strip();
        var both = Stream.concat(doubts.stream(), joined.doubts.stream()).toList();
        return new Clause(id, regulation, position, kind, label, heading, whole, both);
    }

    /** What it says below title and number of its regulation, with which a preamble often begins. */
    public Clause below(Regulation regulation) {
        if (kind != ClauseKind.PREAMBLE) return this;
        var rest = content.lines()
                .dropWhile(line -> line.equals(regulation.title()) || line.equals(regulation.number()))
                .collect(Collectors.joining("\n"));
        return new Clause(id, this.regulation, position, kind, label, heading, rest, doubts);
    }

    /** Nothing to read, and nothing to look at. */
    public boolean isSilent() {
        return printed().isEmpty() && !isDoubted();
    }

    /** With its label in front, as it is printed. */
    public String printed() {
        var title = (label + " " + heading).strip();
        return (title + (heading.isEmpty() ? " " : "\n") + content).strip();
    }

    /** The same for the same words: whether somebody else changed it is seen by this. */
    public int mark() {
        return Objects.hash(kind.name(), label, heading, content);
    }
}
