package org.dangzhi.foundation.rules.judging;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dangzhi.foundation.rules.PlaceCatalogue;

/**
 * Lookup of amounts: the place itself, then the city it belongs to, then the other places of its province, then
 * everywhere; a season before the year. A place is any name of the catalogue, or one that an office has given a row.
 */
public final class LimitLookup {

    private record Key(String table, String province, String place) {

        /** A city that is a province has no other places. */
        boolean isPart() {
            return !place.isEmpty() && !place.equals(province);
        }
    }

    private final Map<Key, List<LimitRow>> rows = new HashMap<>();
    private final Map<String, Set<String>> offices = new HashMap<>();
    private final PlaceCatalogue places;

    /** @param own rows of the office, which stand before shipped ones of the same place and band */
    public LimitLookup(List<LimitRow> shipped, List<LimitRow> own, PlaceCatalogue places) {
        this.places = places;
        Stream.concat(own.stream(), shipped.stream()).forEach(this::add);
        for (var row : own)
            offices.computeIfAbsent(province(row.province()), province -> new LinkedHashSet<>())
                    .add(place(row.province(), row.place()));
    }

    private void add(LimitRow row) {
        var key = new Key(row.table(), province(row.province()), place(row.province(), row.place()));
        rows.computeIfAbsent(key, one -> new ArrayList<>()).add(row);
    }

    /**
     * What has to be known first: {@code province}, {@code place}, or {@code place:广东 广洲}, which nobody knows. It is never
     * taken for one of the "other places": their row might be wrong by half.
     */
    Optional<String> wanting(String table, String province, String place) {
        if (province.isEmpty()) return asks(table, key -> !key.province().isEmpty(), "province");
        if (places.province(province).isEmpty()) return Optional.of(("place:" + province + " " + place).strip());
        var in = province(province);
        if (place.isEmpty()) return asks(table, key -> key.province().equals(in) && key.isPart(), "place");
        boolean known = places.place(province, place).isPresent()
                || offices.getOrDefault(in, Set.of()).contains(place);
        return known ? Optional.empty() : Optional.of("place:" + province + " " + place);
    }

    /** The fact that decides, where the table has rows that differ by it. */
    private Optional<String> asks(String table, Predicate<Key> differs, String fact) {
        return rows.keySet().stream().anyMatch(key -> key.table().equals(table) && differs.test(key))
                ? Optional.of(fact)
                : Optional.empty();
    }

    /** Empty where no row holds: what cannot be looked up cannot be judged. */
    public Optional<BigDecimal> find(String table, String province, String place, String band, LocalDate on) {
        var in = province(province);
        var under =
                places.place(province, place).map(PlaceCatalogue.Place::under).orElse("");
        return Stream.of(
                        new Key(table, in, place(province, place)),
                        new Key(table, in, under),
                        new Key(table, in, ""),
                        new Key(table, "", ""))
                .flatMap(key -> among(rows.getOrDefault(key, List.of()), band, on).stream())
                .findFirst();
    }

    private String province(String typed) {
        return places.province(typed).orElse(typed);
    }

    private String place(String province, String typed) {
        return places.place(province, typed).map(PlaceCatalogue.Place::name).orElse(typed);
    }

    private static Optional<BigDecimal> among(List<LimitRow> rows, String band, LocalDate on) {
        for (boolean seasonal : new boolean[] {true, false})
            for (var wanted : List.of(band, ""))
                for (var row : rows)
                    if (row.seasonal() == seasonal && row.band().equals(wanted) && row.holds(on))
                        return Optional.of(row.amount());
        return Optional.empty();
    }
}
