package org.dangzhi.foundation.office.demo;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Work that is given in the demonstration, and how it goes.
 *
 * @param call from which it came
 * @param source as the module of items calls it, {@code LEADER}
 * @param unit in which somebody carries it out
 * @param words what is said meanwhile, in order of time
 * @param doneAt when the outcome is reported; absent while it is under way
 */
public record DemoItem(
        @Nullable DemoCall call,
        String source,
        String unit,
        Instant at,
        Instant due,
        String title,
        String content,
        String outcome,
        List<String> steps,
        List<Comment> words,
        @Nullable Instant doneAt) {

    DemoItem of(@Nullable DemoCall heard) {
        return new DemoItem(heard, source, unit, at, due, title, content, outcome, steps, words, doneAt);
    }

    /** A word of progress. */
    public record Comment(Instant at, String words) {}
}
