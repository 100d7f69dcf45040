package org.dangzhi.foundation.regulations.booklet;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dangzhi.foundation.regulations.IssuerLevel;
import org.dangzhi.foundation.regulations.Regulation;
import org.jspecify.annotations.Nullable;

/**
 * Selection of what a booklet holds, as its address names it.
 *
 * @param on only what is in force on that day; null for today
 * @param all everything, also what was repealed or is not yet in force
 * @param without regulations that are left out
 */
record BookletSelection(
        @Size(max = 60) @Nullable String title,
        @Size(max = 60) @Nullable String subtitle,
        @Nullable LocalDate on,
        @Nullable Boolean all,
        @Nullable List<IssuerLevel> level,
        @Nullable List<String> category,
        @Nullable List<UUID> without) {

    List<IssuerLevel> levels() {
        return level == null || level.isEmpty() ? List.of(IssuerLevel.values()) : level;
    }

    /** Empty for all. */
    List<String> categories() {
        return category == null ? List.of() : category;
    }

    boolean holdsAll() {
        return Boolean.TRUE.equals(all);
    }

    LocalDate day(LocalDate today) {
        return on == null ? today : on;
    }

    boolean holds(Regulation one, LocalDate today) {
        return levels().contains(one.level())
                && (categories().isEmpty() || categories().contains(one.category()))
                && (holdsAll() || one.inForce(day(today)));
    }

    boolean leaves(Regulation one) {
        return without != null && without.contains(one.id().id());
    }
}
