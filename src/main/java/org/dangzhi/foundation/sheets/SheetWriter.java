package org.dangzhi.foundation.sheets;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.zip.Deflater;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * One sheet, written row by row: a head that stays, widths, dates as dates, text as text; printed it is A4 across, as wide as the
 * paper, with its head on each page and its name and number under it.
 *
 * <p>Of a long list it keeps {@link Sheets#PORTION} rows in memory, the others are in the file: texts stand in their cells
 * and not in the table of shared ones, which is whole in memory until the end.
 */
final class SheetWriter<T> implements AutoCloseable {

    private static final int LONGEST_NAME = 31;
    private static final int LONGEST_TEXT = 32_767;
    private static final int MOST_ROWS = 1_048_576; // of a sheet in Excel
    private static final double SECONDS_OF_A_DAY = 86_400;
    private static final float CENTIMETRE = 1 / 2.54f; // margins are inches
    private static final int FOOT_SIZE = 9;

    /** Wider columns hold sentences: they are broken instead of cut off by the next column. */
    private static final int SENTENCES = 30;

    private static final String HEAD_COLOUR = "E8F0EF";

    private final Workbook book;
    private final Worksheet sheet;
    private final List<SheetColumn<T>> columns;
    private final List<Run> runs;
    private int row;

    SheetWriter(OutputStream out, String name, List<SheetColumn<T>> columns) {
        this.book = new Workbook(out, "Dangzhi", "1.0");
        this.book.setCompressionLevel(Deflater.BEST_SPEED);
        this.sheet = book.newWorksheet(sheetName(name));
        this.columns = columns;
        this.runs = IntStream.range(0, columns.size()).mapToObj(Run::new).toList();
        paper(name);
        head();
    }

    private void paper(String name) {
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0); // as many pages as it takes
        sheet.leftMargin(CENTIMETRE);
        sheet.rightMargin(CENTIMETRE);
        sheet.topMargin(1.5f * CENTIMETRE);
        sheet.bottomMargin(1.5f * CENTIMETRE);
        sheet.repeatRows(0);
        sheet.footer(name.replace("&", "&&"), Position.LEFT, FOOT_SIZE);
        sheet.footer("&P / &N", Position.RIGHT, FOOT_SIZE);
    }

    private void head() {
        for (int at = 0; at < columns.size(); at++) {
            sheet.width(at, columns.get(at).width());
            text(at, columns.get(at).title());
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
        for (int at = 0; at < columns.size(); at++) {
            var cell = columns.get(at).value().apply(value);
            write(at, cell);
            runs.get(at).next(format(cell));
        }
        row++;
        if (row % Sheets.PORTION == 0) flush();
    }

    private void write(int at, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case Number number -> sheet.value(row, at, number);
            case Ratio ratio -> sheet.value(row, at, ratio.value());
            case Boolean flag -> sheet.value(row, at, flag);
            case LocalDate day -> sheet.value(row, at, day);
            case LocalDateTime time -> sheet.value(row, at, time);
            case LocalTime time -> sheet.value(row, at, time.toSecondOfDay() / SECONDS_OF_A_DAY);
            default -> text(at, value.toString());
        }
    }

    /** A text that begins like a formula is stored as a text, never as a formula: nothing in it is evaluated. */
    private void text(int at, String text) {
        if (text.isEmpty()) return;
        var kept = text.substring(0, Math.min(text.length(), LONGEST_TEXT));
        if (kept.strip().length() == kept.length()) sheet.inlineString(row, at, kept);
        else sheet.value(row, at, kept); // only shared texts keep the spaces around them
    }

    /** Null for what needs none. */
    private static @Nullable String format(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Number number -> null;
            case Ratio ratio -> "0.0%";
            case Boolean flag -> null;
            case LocalDate day -> "yyyy-mm-dd";
            case LocalDateTime time -> "yyyy-mm-dd hh:mm";
            case LocalTime time -> "hh:mm";
            case String text when text.isEmpty() -> null;
            default -> "@";
        };
    }

    /** Cells of a column that follow each other in one format; they get it together, for the asking costs more than a cell. */
    private final class Run {

        private final int column;
        private int begun;
        private @Nullable String format;

        Run(int column) {
            this.column = column;
        }

        /** The format of the row that is being written. */
        void next(@Nullable String wanted) {
            if (Objects.equals(format, wanted)) return;
            end();
            format = wanted;
        }

        /** Formats what was written above the running row. */
        void end() {
            if (format != null && begun < row) style().set();
            begun = row;
        }

        private StyleSetter style() {
            var style = sheet.range(begun, column, row - 1, column).style().format(Objects.requireNonNull(format));
            return columns.get(column).width() < SENTENCES
                    ? style
                    : style.wrapText(true).verticalAlignment("top");
        }
    }

    private void flush() {
        try {
            runs.forEach(Run::end);
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        runs.forEach(Run::end);
        book.finish();
    }

    /** Excel allows no {@code []:*?/\} in a sheet's name. */
    private static String sheetName(String name) {
        var allowed = name.replaceAll("[\\[\\]:*?/\\\\]", " ").strip();
        return allowed.substring(0, Math.min(allowed.length(), LONGEST_NAME));
    }
}
