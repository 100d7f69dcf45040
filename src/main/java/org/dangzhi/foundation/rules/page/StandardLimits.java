package org.dangzhi.foundation.rules.page;

import java.util.List;
import org.dangzhi.foundation.web.SelectOption;
import org.jspecify.annotations.Nullable;

/**
 * What a standard allows, as a table for people who read no expression.
 *
 * @param bounds at most, at least; none where the sentence says everything
 * @param tables that it looks up, by their addresses
 */
public record StandardLimits(List<Bound> bounds, List<SelectOption> tables) {

    /**
     * One bound in its cases, of which the first that fits counts.
     *
     * @param title at most, at least, exactly
     * @param by what the cases are told by
     * @param line the same as a line; null where it hangs on more than one number
     */
    public record Bound(
            String title,
            String by,
            List<Case> cases,
            @Nullable StepLine line) {}

    public record Case(String when, String limit) {}

    /**
     * Line that steps up with the number below it.
     *
     * @param path of the line in the drawing
     * @param said the same in words
     */
    public record StepLine(String path, List<Mark> across, List<Mark> up, String said) {}

    /** Figure beside an axis, by its distance from the edge. */
    public record Mark(String at, String text) {}
}
