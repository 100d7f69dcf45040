package org.dangzhi.foundation.regulations;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Column;

/**
 * Days on which a regulation is in force.
 *
 * @param inForce first of them; null while none is settled
 * @param repealed first day on which it is no longer in force; null while it has no end
 */
public record RegulationTerm(
        @Column("in_force_on") @Nullable LocalDate inForce,
        @Column("repealed_on") @Nullable LocalDate repealed) {

    public static final RegulationTerm NONE = new RegulationTerm(null, null);

    public boolean holds(LocalDate day) {
        return inForce != null && !day.isBefore(inForce) && (repealed == null || day.isBefore(repealed));
    }

    boolean isBackwards() {
        return inForce != null && repealed != null && repealed.isBefore(inForce);
    }

    boolean isOverBefore(LocalDate day) {
        return repealed != null && repealed.isBefore(day);
    }

    /** Whether it ends on the day or ended before it. */
    boolean isOver(LocalDate day) {
        return repealed != null && !day.isBefore(repealed);
    }

    RegulationTerm from(LocalDate day) {
        return new RegulationTerm(day, repealed);
    }

    RegulationTerm until(LocalDate day) {
        return new RegulationTerm(inForce, day);
    }
}
