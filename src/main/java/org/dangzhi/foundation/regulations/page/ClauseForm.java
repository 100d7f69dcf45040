package org.dangzhi.foundation.regulations.page;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.dangzhi.engine.clausetext.PartKind;
import org.jspecify.annotations.Nullable;

/**
 * A clause as its form sends it; a line of dashes in the content divides it in two.
 *
 * @param looked whether its doubts are settled
 * @param next whether to go on with the next clause
 * @param mark of the clause that the form showed
 * @param over of the one shown after a conflict
 */
public record ClauseForm(
        @NotNull PartKind kind,
        @Size(max = 40) String label,
        @Size(max = 200) String heading,
        @Size(max = 200_000) String content,
        boolean looked,
        boolean next,
        @Nullable Integer mark,
        @Nullable Integer over) {

    public ClauseForm {
        label = requireNonNullElse(label, "").strip();
        heading = requireNonNullElse(heading, "").strip();
        content = requireNonNullElse(content, "").replace("\r\n", "\n").strip();
    }

    public int writtenOver() {
        return over != null ? over : requireNonNullElse(mark, 0);
    }
}
