package org.dangzhi.foundation.sheets;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Fixture: an exported list as a spreadsheet program opens it. */
public final class ExportedSheet {

    private final XSSFSheet sheet;

    private ExportedSheet(XSSFSheet sheet) {
        this.sheet = sheet;
    }

    public static ExportedSheet of(byte[] file) throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            return new ExportedSheet(book.getSheetAt(0));
        }
    }

    /** Whether it prints across A4, as wide as the paper and as long as it is, with the head on each page. */
    public boolean printsAcrossA4() {
        var print = sheet.getPrintSetup();
        return print.getPaperSize() == PrintSetup.A4_PAPERSIZE
                && print.getLandscape()
                && sheet.getFitToPage()
                && print.getFitWidth() == 1
                && print.getFitHeight() == 0
                && sheet.getRepeatingRows().formatAsString().equals("1:1");
    }

    /** What the first row has below a title and how it is kept: {@code 2026-11-23 as yyyy-mm-dd}; of text {@code as text}. */
    public String first(String title) {
        var cell = sheet.getRow(1).getCell(column(title));
        var shown = new DataFormatter().formatCellValue(cell);
        return cell.getCellType() == CellType.NUMERIC
                ? shown + " as " + cell.getCellStyle().getDataFormatString()
                : shown + " as text";
    }

    /** All that is shown, the head among it. */
    public List<List<String>> rows() {
        var shown = new DataFormatter();
        return StreamSupport.stream(sheet.spliterator(), false)
                .map(row -> IntStream.range(0, row.getLastCellNum())
                        .mapToObj(cell -> shown.formatCellValue(row.getCell(cell)))
                        .toList())
                .toList();
    }

    private int column(String title) {
        for (var cell : sheet.getRow(0)) if (cell.getStringCellValue().equals(title)) return cell.getColumnIndex();
        throw new AssertionError("no column " + title);
    }
}
