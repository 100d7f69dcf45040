package org.dangzhi.foundation.rules.library;

import java.util.UUID;
import org.dangzhi.foundation.rules.dividing.PartKind;
import org.jspecify.annotations.Nullable;

/**
 * A clause of a regulation, or the title of a chapter.
 *
 * @param position from 0
 * @param label {@code 第十条}; empty for a preamble
 * @param content paragraphs by line breaks; empty for a mere title
 * @param doubt name of a reason of {@code Doubt.Reason} for which a person should look at it; null once somebody did
 */
record Clause(
        UUID id,
        UUID regulation,
        int position,
        PartKind kind,
        String label,
        String heading,
        String content,
        @Nullable String doubt) {}
