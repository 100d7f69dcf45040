package org.dangzhi.foundation.regulations;

import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dangzhi.engine.clausetext.PartKind;
import org.jspecify.annotations.Nullable;

/**
 * A clause of a regulation, or the title of a chapter.
 *
 * @param position from 0
 * @param label {@code 第十条}; empty for a preamble
 * @param content paragraphs by line breaks; empty for a mere title
 * @param doubt for which reasons a person should look at it, as {@link ParseWarnings} writes them; null once somebody did
 */
public record Clause(
        UUID id,
        UUID regulation,
        int position,
        PartKind kind,
        String label,
        String heading,
        String content,
        @Nullable String doubt) {

    public Clause at(int place) {
        return new Clause(id, regulation, place, kind, label, heading, content, doubt);
    }

    public Clause doubted(@Nullable String reasons) {
        return new Clause(id, regulation, position, kind, label, heading, content, reasons);
    }

    /** What it says below title and number of its regulation, with which a preamble often begins. */
    public Clause below(Regulation regulation) {
        if (kind != PartKind.PREAMBLE) return this;
        var rest = content.lines()
                .dropWhile(line -> line.equals(regulation.title()) || line.equals(regulation.number()))
                .collect(Collectors.joining("\n"));
        return new Clause(id, this.regulation, position, kind, label, heading, rest, doubt);
    }

    /** Nothing to read, and nothing to look at. */
    public boolean isSilent() {
        return printed().isEmpty() && doubt == null;
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
