package org.dangzhi.operations.roster.problem;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Somebody works a shift, in a slot of it where there are slots. */
public record Assignment(
        String person,
        LocalDate day,
        String shift,
        @Nullable String slot) {}
