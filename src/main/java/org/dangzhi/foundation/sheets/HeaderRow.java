package org.dangzhi.foundation.sheets;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dangzhi.foundation.sheets.SheetLines.Line;
import org.dangzhi.foundation.web.Texts;

/**
 * Header row of an imported list: which column of a file holds what, recognised by titles in either language and by their
 * usual other names, in any order, in one row or in two. A pasted block without a head is read in the template's order.
 */
final class HeaderRow {

    private static final int SEARCHED_LINES = 8;
    private static final Locale[] LANGUAGES = {Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH};

    private final List<ImportColumn> columns;
    private final ColumnTitles otherNames;
    private final Texts texts;

    HeaderRow(List<ImportColumn> columns, ColumnTitles otherNames, Texts texts) {
        this.columns = columns;
        this.otherNames = otherNames;
        this.texts = texts;
    }

    /**
     * What stands below the head.
     *
     * @param unread titles that are none of the list's: nothing of their columns is taken
     * @param hidden how many of the rows the file hides
     */
    record Below(List<SheetRow> rows, Set<String> unread, int hidden) {}

    /**
     * A head that was found.
     *
     * @param places column key to its place in the line
     * @param depth how many rows it has
     */
    private record Head(Map<String, Integer> places, Set<String> unread, int at, int depth) {

        int first() {
            return at + depth;
        }
    }

    /** @throws SheetRefused if a file has no head with every required column, or nothing below it */
    Below below(List<Line> lines, boolean pasted) {
        var head = IntStream.range(0, Math.min(lines.size(), SEARCHED_LINES))
                .boxed()
                .flatMap(at -> heads(lines, at))
                .filter(found -> complete(found.places()))
                .min(Comparator.comparingInt((Head found) -> -found.places().size())
                        .thenComparingInt(Head::depth)
                        .thenComparingInt(Head::at));
        if (head.isEmpty() && !pasted) throw SheetRefused.headMissing(requiredTitles());
        var below =
                head.map(found -> lines.subList(found.first(), lines.size())).orElse(lines);
        var places = head.map(Head::places).orElseGet(this::inOrder);
        var kept = below.stream().filter(line -> !example(line)).toList();
        if (kept.isEmpty()) throw SheetRefused.nothing();
        return new Below(
                kept.stream().map(line -> row(line, places)).toList(),
                head.map(Head::unread).orElse(Set.of()),
                (int) kept.stream().filter(Line::hidden).count());
    }

    /** In one row, and in two: a title over several columns stands above their own. The one that names more counts. */
    private Stream<Head> heads(List<Line> lines, int at) {
        var upper = lines.get(at).cells();
        var lower = at + 1 < lines.size() ? lines.get(at + 1).cells() : List.<String>of();
        return Stream.of(head(upper, List.of(), at), head(upper, lower, at));
    }

    private Head head(List<String> upper, List<String> lower, int at) {
        var places = new HashMap<String, Integer>();
        var unread = new LinkedHashSet<String>();
        for (int place = 0; place < Math.max(upper.size(), lower.size()); place++) {
            var titles = titles(place, upper, lower);
            var column = titles.stream().flatMap(title -> named(title).stream()).findFirst();
            if (column.isPresent()) places.putIfAbsent(column.get().key(), place);
            else titles.stream().findFirst().ifPresent(unread::add);
        }
        return new Head(places, unread, at, lower.isEmpty() ? 1 : 2);
    }

    /** The lower title first, which is the column's own. */
    private static List<String> titles(int place, List<String> upper, List<String> lower) {
        var titles = new ArrayList<String>();
        for (var row : List.of(lower, upper))
            if (place < row.size() && !row.get(place).isBlank())
                titles.add(row.get(place).strip());
        return titles;
    }

    private Optional<ImportColumn> named(String title) {
        var plain = plain(title);
        return columns.stream().filter(column -> named(column, plain)).findFirst();
    }

    private boolean named(ImportColumn column, String title) {
        for (var language : LANGUAGES)
            if (plain(texts.in(language, column.titleKey())).equals(title)) return true;
        return otherNames.ofColumn(column.key()).stream()
                .anyMatch(name -> plain(name).equals(title));
    }

    private boolean complete(Map<String, Integer> places) {
        return columns.stream().filter(ImportColumn::required).allMatch(column -> places.containsKey(column.key()));
    }

    private Map<String, Integer> inOrder() {
        return IntStream.range(0, columns.size())
                .boxed()
                .collect(Collectors.toMap(at -> columns.get(at).key(), at -> at));
    }

    /** The template's own row. */
    private boolean example(Line line) {
        for (var language : LANGUAGES)
            if (line.cells()
                    .getFirst()
                    .startsWith(texts.in(language, "sheets.example").strip())) return true;
        return false;
    }

    private static SheetRow row(Line line, Map<String, Integer> places) {
        var cells = new HashMap<String, String>();
        places.forEach((key, at) ->
                cells.put(key, at < line.cells().size() ? line.cells().get(at).strip() : ""));
        return new SheetRow(line.number(), cells);
    }

    private String requiredTitles() {
        return columns.stream()
                .filter(ImportColumn::required)
                .map(column -> texts.t(column.titleKey()))
                .collect(Collectors.joining(texts.t("sheets.comma")));
    }

    /** Without spaces, stars and what stands in brackets: {@code * 姓名（必填）} is 姓名. */
    private static String plain(String title) {
        return title.replaceAll("[(（].*?[)）]|[\\s\\u3000*＊:：]", "").toLowerCase(Locale.ROOT);
    }
}
