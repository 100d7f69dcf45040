package org.dangzhi.foundation.rules.judging;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/**
 * An amount for a place.
 *
 * @param table {@code lodging}
 * @param province empty for everywhere
 * @param place empty for the other places of the province
 * @param band rank, empty for all
 * @param from first day of a season, {@code 07-01}; empty for the whole year
 * @param to its last day, included; a season may run over New Year
 */
public record LimitRow(
        String table,
        String province,
        String place,
        String band,
        String from,
        String to,
        BigDecimal amount,
        String source) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd");

    /** Whether it counts in the province: one without any counts everywhere. */
    boolean holdsIn(String province) {
        return this.province.isEmpty() || this.province.equals(province);
    }

    boolean seasonal() {
        return !from.isEmpty();
    }

    boolean holds(LocalDate on) {
        if (!seasonal()) return true;
        var day = DAY.format(on);
        boolean after = day.compareTo(from) >= 0;
        boolean before = day.compareTo(to) <= 0;
        return from.compareTo(to) <= 0 ? after && before : after || before;
    }
}
