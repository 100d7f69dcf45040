package org.dangzhi.foundation.regulations.booklet;

import java.time.LocalDate;
import java.util.List;
import org.dangzhi.foundation.regulations.IssuerLevel;
import org.dangzhi.foundation.regulations.Regulation;
import org.jspecify.annotations.Nullable;

/**
 * Filter of what is offered for a booklet. Stands in the address.
 *
 * @param on what is in force on that day is offered and ticked; null for today
 * @param all whether what is not in force on it is offered, too, without a tick
 */
record BookletFilter(
        @Nullable LocalDate on,
        @Nullable Boolean all,
        @Nullable List<IssuerLevel> level,
        @Nullable List<String> category) {

    /** All where none is named. */
    List<IssuerLevel> levels() {
        return level == null || level.isEmpty() ? List.of(IssuerLevel.values()) : level;
    }

    /** Empty for all. */
    List<String> categories() {
        return category == null ? List.of() : category;
    }

    boolean offersAll() {
        return Boolean.TRUE.equals(all);
    }

    LocalDate day(LocalDate today) {
        return on == null ? today : on;
    }

    boolean offers(Regulation one, LocalDate today) {
        return levels().contains(one.level())
                && (categories().isEmpty() || categories().contains(one.category()))
                && (offersAll() || ticks(one, today));
    }

    /** Whether it goes in unless somebody takes it out. */
    boolean ticks(Regulation one, LocalDate today) {
        return one.inForce(day(today));
    }
}
