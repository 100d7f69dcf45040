package org.dangzhi.foundation.sheets;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** One sheet, written row by row: a head that stays, widths, dates as dates, text as text. */
final class SheetWriter<T> implements AutoCloseable {

    private static final int LONGEST_NAME = 31;
    private static final int LONGEST_TEXT = 32_767;
    private static final int MOST_ROWS = 1_048_576; // of a sheet in Excel
    private static final int FLUSHED_AFTER = 500;
    private static final String HEAD_COLOUR = "E8F0EF";

    private final Workbook book;
    private final Worksheet sheet;
    private final List<Column<T>> columns;
    private int row;

    SheetWriter(OutputStream out, String name, List<Column<T>> columns) {
        this.book = new Workbook(out, "Dangzhi", "1.0");
        this.sheet = book.newWorksheet(sheetName(name));
        this.columns = columns;
        head();
    }

    private void head() {
        for (int at = 0; at < columns.size(); at++) {
            sheet.width(at, columns.get(at).width());
            sheet.value(0, at, columns.get(at).title());
        }
        sheet.range(0, 0, 0, columns.size() - 1)
                .style()
                .bold()
                .fillColor(HEAD_COLOUR)
                .set();
        sheet.freezePane(0, 1);
        sheet.setAutoFilter(0, 0, 0, columns.size() - 1);
        row = 1;
    }

    /** @throws SheetRefused when Excel has no row left: what is taken away is whole or not at all */
    void row(T value) {
        if (row == MOST_ROWS) throw SheetRefused.sheetFull(MOST_ROWS - 1);
        for (int at = 0; at < columns.size(); at++)
            cell(at, columns.get(at).value().apply(value));
        row++;
        if (row % FLUSHED_AFTER == 0) flush();
    }

    /** A text that begins like a formula is stored as a text, never as a formula: nothing in it is evaluated. */
    private void cell(int at, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case Number number -> sheet.value(row, at, number);
            case Boolean flag -> sheet.value(row, at, flag);
            case LocalDate day -> dated(at, "yyyy-mm-dd", () -> sheet.value(row, at, day));
            case LocalDateTime time -> dated(at, "yyyy-mm-dd hh:mm", () -> sheet.value(row, at, time));
            case LocalTime time -> dated(at, "hh:mm", () -> sheet.value(row, at, time.toSecondOfDay() / 86_400.0));
            default -> text(at, value.toString());
        }
    }

    private void dated(int at, String format, Runnable write) {
        write.run();
        sheet.style(row, at).format(format).set();
    }

    private void text(int at, String text) {
        if (text.isEmpty()) return;
        sheet.value(row, at, text.substring(0, Math.min(text.length(), LONGEST_TEXT)));
        sheet.style(row, at).format("@").set();
    }

    private void flush() {
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        book.finish();
    }

    /** Excel allows no {@code []:*?/\} in a sheet's name. */
    private static String sheetName(String name) {
        var allowed = name.replaceAll("[\\[\\]:*?/\\\\]", " ").strip();
        return allowed.substring(0, Math.min(allowed.length(), LONGEST_NAME));
    }
}
