package org.dangzhi.foundation.sheets;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dangzhi.foundation.sheets.SheetReader.Line;
import org.dangzhi.foundation.web.Texts;

/**
 * Header row of an imported list: which column of a file holds what, recognised by titles in either language, in any
 * order. A pasted block without a head is read in the template's order.
 */
final class HeaderRow {

    private static final int SEARCHED_LINES = 6;
    private static final Locale[] LANGUAGES = {Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH};

    private final List<ImportColumn> columns;
    private final Texts texts;

    HeaderRow(List<ImportColumn> columns, Texts texts) {
        this.columns = columns;
        this.texts = texts;
    }

    /**
     * The rows below the head.
     *
     * @throws SheetRefused if a file has no head with every required column, or nothing below it
     */
    List<SheetRow> rows(List<Line> lines, boolean pasted) {
        for (int at = 0; at < Math.min(lines.size(), SEARCHED_LINES); at++) {
            var places = places(lines.get(at));
            if (complete(places)) return read(lines.subList(at + 1, lines.size()), places);
        }
        if (!pasted) throw SheetRefused.headMissing(requiredTitles());
        return read(lines, inOrder());
    }

    /** Column key to its place in the line; only titles that are recognised. */
    private Map<String, Integer> places(Line line) {
        var places = new HashMap<String, Integer>();
        for (int at = 0; at < line.cells().size(); at++) {
            var title = plain(line.cells().get(at));
            for (var column : columns) if (named(column, title)) places.putIfAbsent(column.key(), at);
        }
        return places;
    }

    private boolean named(ImportColumn column, String title) {
        for (var language : LANGUAGES)
            if (plain(texts.in(language, column.titleKey())).equals(title)) return true;
        return column.aliases().stream().anyMatch(alias -> plain(alias).equals(title));
    }

    private boolean complete(Map<String, Integer> places) {
        return columns.stream().filter(ImportColumn::required).allMatch(column -> places.containsKey(column.key()));
    }

    private Map<String, Integer> inOrder() {
        return IntStream.range(0, columns.size())
                .boxed()
                .collect(Collectors.toMap(at -> columns.get(at).key(), at -> at));
    }

    private List<SheetRow> read(List<Line> lines, Map<String, Integer> places) {
        var rows = lines.stream()
                .filter(line -> !example(line))
                .map(line -> row(line, places))
                .toList();
        if (rows.isEmpty()) throw SheetRefused.nothing();
        return rows;
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
        places.forEach((key, at) -> {
            if (at < line.cells().size()) cells.put(key, line.cells().get(at).strip());
        });
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
        return title.replaceAll("[(（].*?[)）]|[\\s*＊:：]", "").toLowerCase(Locale.ROOT);
    }
}
