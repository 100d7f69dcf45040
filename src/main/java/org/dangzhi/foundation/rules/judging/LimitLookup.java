package org.dangzhi.foundation.rules.judging;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Lookup of amounts: the place itself, then the other places of its province, then everywhere; a season before the
 * year.
 */
public final class LimitLookup {

    private record Key(String table, String province, String place) {}

    private final Map<Key, List<LimitRow>> rows = new HashMap<>();

    /** @param own rows of the office, which stand before shipped ones of the same place and band */
    public LimitLookup(List<LimitRow> shipped, List<LimitRow> own) {
        own.forEach(this::add);
        shipped.forEach(this::add);
    }

    private void add(LimitRow row) {
        rows.computeIfAbsent(new Key(row.table(), row.province(), row.place()), key -> new java.util.ArrayList<>())
                .add(row);
    }

    /** Empty where no row holds: what cannot be looked up cannot be judged. */
    public OptionalDouble find(String table, String province, String place, String band, LocalDate on) {
        for (var key : List.of(new Key(table, province, place), new Key(table, province, ""), new Key(table, "", ""))) {
            var found = among(rows.getOrDefault(key, List.of()), band, on);
            if (found.isPresent()) return found;
        }
        return OptionalDouble.empty();
    }

    private static OptionalDouble among(List<LimitRow> rows, String band, LocalDate on) {
        for (boolean seasonal : new boolean[] {true, false})
            for (var wanted : List.of(band, ""))
                for (var row : rows)
                    if (row.seasonal() == seasonal && row.band().equals(wanted) && row.holds(on))
                        return OptionalDouble.of(row.amount());
        return OptionalDouble.empty();
    }
}
