package org.dangzhi.foundation.rules.judging;

import java.util.List;
import java.util.stream.Stream;

/**
 * Table of amounts that standards look up, narrowed to one province: the office's own rows before the shipped ones.
 *
 * @param names of all tables
 * @param provinces that the table distinguishes; empty for one that does not
 * @param province whose rows are shown: the one asked for if the table has it, otherwise its first
 * @param rows of that province, and those that hold everywhere
 */
public record LimitTable(List<String> names, List<String> provinces, String province, List<Row> rows) {

    /** @param own whether the office laid it over the shipped one */
    public record Row(LimitRow limit, boolean own) {}

    public static LimitTable of(List<LimitRow> own, List<LimitRow> shipped, String name, String asked) {
        var all = Stream.concat(
                        own.stream().map(row -> new Row(row, true)),
                        shipped.stream().map(row -> new Row(row, own.contains(row))))
                .toList();
        var names = all.stream().map(row -> row.limit().table()).distinct().toList();
        var fitting =
                all.stream().filter(row -> row.limit().table().equals(name)).toList();
        var provinces = fitting.stream()
                .map(row -> row.limit().province())
                .filter(one -> !one.isEmpty())
                .distinct()
                .toList();
        var shown = provinces.contains(asked) || provinces.isEmpty() ? asked : provinces.getFirst();
        var rows = fitting.stream()
                .filter(row -> provinces.isEmpty() || row.limit().holdsIn(shown))
                .toList();
        return new LimitTable(names, provinces, shown, rows);
    }
}
