package org.dangzhi.foundation.regulations.page;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.dangzhi.foundation.regulations.Clause;
import org.dangzhi.foundation.regulations.ClauseKind;
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
        @NotNull ClauseKind kind,
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

    /** Of a new clause. */
    public static ClauseForm empty() {
        return new ClauseForm(ClauseKind.ARTICLE, "", "", "", false, false, null, null);
    }

    public static ClauseForm of(Clause clause) {
        return new ClauseForm(
                clause.kind(), clause.label(), clause.heading(), clause.content(), false, false, null, null);
    }

    public int writtenOver() {
        return over != null ? over : requireNonNullElse(mark, 0);
    }
}
