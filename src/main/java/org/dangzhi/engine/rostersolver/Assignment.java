package org.dangzhi.engine.rostersolver;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Somebody works a shift, in a slot of it where there are slots. */
public record Assignment(
        String person,
        LocalDate day,
        String shift,
        @Nullable String slot) {

    /** The same place for somebody else. */
    public Assignment by(String other) {
        return new Assignment(other, day, shift, slot);
    }

    /** The place itself, whoever has it. */
    public Assignment place() {
        return by("");
    }
}
