package org.dangzhi.foundation.sheets;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dangzhi.foundation.sheets.page.ImportBatchPage;
import org.dangzhi.foundation.sheets.page.ImportPage;
import org.dangzhi.foundation.web.Texts;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Puts an import into the words of its pages and of the files that it hands out. */
@Component
class ImportPages {

    private static final int SHOWN = 200;
    private static final int EXAMPLE_WIDTH = 18;
    private static final int REASON_WIDTH = 60;

    private final Texts texts;
    private final Sheets sheets;

    ImportPages(Texts texts, Sheets sheets) {
        this.texts = texts;
        this.sheets = sheets;
    }

    ImportPage page(SheetImport sheet) {
        var columns = sheet.columns().stream()
                .map(column ->
                        new ImportPage.ColumnLine(texts.t(column.titleKey()), column.required(), column.example()))
                .toList();
        return new ImportPage(sheet.id(), texts.t(sheet.titleKey()), sheet.backTo(), columns, SheetReader.MOST_ROWS);
    }

    ImportBatchPage page(SheetImport sheet, ImportBatch batch) {
        var good = batch.good();
        var shown = Stream.concat(batch.failed().stream(), good.stream().limit(SHOWN))
                .map(row -> row(sheet, row))
                .toList();
        return new ImportBatchPage(
                batch.id().toString(),
                "/import/" + sheet.id() + "/" + batch.id(),
                texts.t(sheet.titleKey()),
                sheet.backTo(),
                new ImportBatchPage.Outcome(
                        batch.takenAt() != null, good.size(), batch.failed().size()),
                sheet.columns().stream()
                        .map(column -> texts.t(column.titleKey()))
                        .toList(),
                batch.remarks(),
                shown,
                Math.max(0, good.size() - SHOWN));
    }

    private static ImportBatchPage.Row row(SheetImport sheet, ImportBatch.Row row) {
        var cells = sheet.columns().stream()
                .map(column -> row.row().cell(column.key()))
                .toList();
        return new ImportBatchPage.Row(Integer.toString(row.row().number()), cells, row.problems(), row.note());
    }

    /** Titles and one example row, which an import passes over. */
    ResponseEntity<Resource> template(SheetImport sheet) {
        List<SheetColumn<Map<String, String>>> columns = columns(sheet, cells -> cells);
        var example = sheet.columns().stream().collect(Collectors.toMap(ImportColumn::key, ImportColumn::example));
        var first = sheet.columns().getFirst().key();
        example.merge(first, "", (shown, none) -> texts.t("sheets.example") + shown);
        return sheets.export(texts.t(sheet.titleKey()), columns, Stream.of(example));
    }

    /** The rows that failed, as they were, with true row numbers and their reasons: mended, the file goes in again. */
    ResponseEntity<Resource> failed(SheetImport sheet, ImportBatch batch) {
        List<SheetColumn<ImportBatch.Row>> columns = Stream.concat(
                        columns(sheet, (ImportBatch.Row row) -> row.row().cells()).stream(),
                        Stream.of(
                                new SheetColumn<ImportBatch.Row>(
                                        texts.t("sheets.row"),
                                        8,
                                        row -> row.row().number()),
                                new SheetColumn<ImportBatch.Row>(
                                        texts.t("sheets.reason"),
                                        REASON_WIDTH,
                                        row -> String.join(texts.t("sheets.comma"), row.problems()))))
                .toList();
        var name = texts.t("sheets.failed.name", texts.t(sheet.titleKey()));
        return sheets.export(name, columns, batch.failed().stream());
    }

    private <T> List<SheetColumn<T>> columns(SheetImport sheet, Function<T, Map<String, String>> cells) {
        return IntStream.range(0, sheet.columns().size())
                .mapToObj(at -> sheet.columns().get(at))
                .map(column -> new SheetColumn<T>(
                        texts.t(column.titleKey()),
                        EXAMPLE_WIDTH,
                        row -> cells.apply(row).getOrDefault(column.key(), "")))
                .toList();
    }
}
