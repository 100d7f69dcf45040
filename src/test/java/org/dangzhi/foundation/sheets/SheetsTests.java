package org.dangzhi.foundation.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;

class SheetsTests {

    record Line(String name, Integer count, LocalDate day, LocalTime time) {}

    private static final List<SheetColumn<Line>> COLUMNS = List.of(
            new SheetColumn<>("名称", 20, Line::name),
            new SheetColumn<>("件数", 8, Line::count),
            new SheetColumn<>("日期", 12, Line::day),
            new SheetColumn<>("时间", 8, Line::time));

    private final XlsxSheets sheets = new XlsxSheets();

    @Test
    void writeAListThatOpensAgain() throws IOException {
        try (var book = exported(new Line("张建林", 42, LocalDate.of(2026, 11, 23), LocalTime.of(16, 42)))) {
            var sheet = book.getSheetAt(0);
            var row = sheet.getRow(1);

            assertThat(book.getSheetName(0)).isEqualTo("人员 名单");
            assertThat(sheet.getRow(0).getCell(1).getStringCellValue()).isEqualTo("件数");
            assertThat(row.getCell(0).getStringCellValue()).isEqualTo("张建林");
            assertThat(row.getCell(1).getNumericCellValue()).isEqualTo(42);
            assertThat(row.getCell(2).getLocalDateTimeCellValue().toLocalDate()).isEqualTo("2026-11-23");
            assertThat(row.getCell(3).getLocalDateTimeCellValue().toLocalTime()).isEqualTo("16:42");
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getColumnWidth(0)).isGreaterThan(sheet.getColumnWidth(1));
        }
    }

    @Test
    void printAcrossA4AsWideAsThePaperWithTheHeadOnEachPage() throws IOException {
        try (var book = exported(new Line("张建林", 42, LocalDate.of(2026, 11, 23), LocalTime.of(16, 42)))) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getFitToPage()).isTrue();
            assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
            assertThat(sheet.getPrintSetup().getFitHeight()).isEqualTo((short) 0);
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:1");
            assertThat(sheet.getFooter().getLeft()).endsWith("人员/名单");
            assertThat(sheet.getFooter().getRight()).endsWith("&P / &N");
        }
    }

    @Test
    void writeARateAsANumberRoundedDown() throws IOException {
        var rate = List.<SheetColumn<Ratio>>of(new SheetColumn<>("闭环率", 10, ratio -> ratio));
        try (var book = opened(sheets.export("闭环", rate, Stream.of(Ratio.of(2999, 3000), Ratio.of(3, 3))))) {
            var almost = book.getSheetAt(0).getRow(1).getCell(0);
            assertThat(almost.getNumericCellValue()).isEqualTo(0.999);
            assertThat(almost.getCellStyle().getDataFormatString()).isEqualTo("0.0%");
            assertThat(book.getSheetAt(0).getRow(2).getCell(0).getNumericCellValue())
                    .isEqualTo(1);
        }
    }

    @Test
    void refuseACellFartherThanASheetReaches() throws IOException {
        var far = changed(sheet -> sheet.replace("r=\"A2\"", "r=\"ZZZZZZ2\""));
        assertThatThrownBy(() -> SheetReader.read(far)).isInstanceOf(SheetRefused.class);
    }

    @Test
    void readANumberBeyondAllMeaningAsItStands() throws IOException {
        var huge = changed(
                sheet -> sheet.replace("<v>42.0</v>", "<v>1e5000000</v>").replace("<v>42</v>", "<v>1e5000000</v>"));
        assertThat(SheetReader.read(huge).lines().getLast().cells()).containsExactly("Infinity");
    }

    /** A sheet of two lines whose XML was tampered with. */
    private static byte[] changed(UnaryOperator<String> change) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new XSSFWorkbook()) {
            var sheet = book.createSheet();
            sheet.createRow(0).createCell(0).setCellValue("件数");
            sheet.createRow(1).createCell(0).setCellValue(42);
            book.write(out);
        }
        var tampered = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()));
                var zip = new ZipOutputStream(tampered)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                var content = in.readAllBytes();
                zip.write(
                        entry.getName().startsWith("xl/worksheets/")
                                ? change.apply(new String(content, StandardCharsets.UTF_8))
                                        .getBytes(StandardCharsets.UTF_8)
                                : content);
            }
        }
        return tampered.toByteArray();
    }

    @Test
    void writeTextThatLooksLikeAFormulaAsText() throws IOException {
        for (var text : List.of("=1+1", "+86 543", "-1", "@SUM(A1)", "=HYPERLINK(\"http://x\")"))
            try (var book = exported(new Line(text, null, null, null))) {
                var cell = book.getSheetAt(0).getRow(1).getCell(0);
                assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                assertThat(cell.getStringCellValue()).isEqualTo(text);
            }
    }

    @Test
    void writeManyRowsAndLeaveNoFileBehind() throws IOException {
        var rows = IntStream.range(0, 20_000).mapToObj(n -> new Line("行 " + n, n, null, null));
        var answer = sheets.export("多", COLUMNS, rows);
        var body = java.util.Objects.requireNonNull(answer.getBody());

        assertThat(SheetReader.read(read(sheets.export("少", COLUMNS, Stream.of(new Line("a", 1, null, null)))))
                        .lines())
                .hasSize(2);
        try (var stream = body.getInputStream()) {
            assertThat(stream.readAllBytes()).hasSize((int) body.contentLength());
        }
        assertThatThrownBy(body::getInputStream).isInstanceOf(IOException.class);
    }

    @Test
    void writeALongListWhileItIsReadAndKeepNoTextOfIt() throws IOException {
        var out = new ByteArrayOutputStream();
        int portions = 20;
        try (var sheet = new SheetWriter<>(out, "长", List.of(new SheetColumn<UUID>("号", 40, UUID::toString)))) {
            for (int n = 1, before = out.size(); n <= portions * Sheets.PORTION; n++) {
                sheet.row(new UUID(n * 0x9E3779B97F4A7C15L, n));
                if (n % (2 * Sheets.PORTION) == 0) {
                    assertThat(out.size()).as("bytes after %d rows", n).isGreaterThan(before);
                    before = out.size();
                }
            }
        }
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(book.getSheetAt(0).getLastRowNum()).isEqualTo(portions * Sheets.PORTION);
            assertThat(book.getSharedStringSource().getUniqueCount()).isZero();
        }
    }

    @Test
    void keepTheFormatOfEveryCellWhereKindsChangeFromRowToRow() throws IOException {
        var mixed = List.<Object>of("a", LocalDate.of(2026, 11, 23), 7, "b", "", "c", LocalTime.of(8, 30), "d");
        var columns = List.of(
                new SheetColumn<Object>("混", 12, value -> value), new SheetColumn<Object>("同", 12, value -> "同"));
        try (var book = opened(sheets.export("混", columns, mixed.stream()))) {
            var sheet = book.getSheetAt(0);
            assertThat(IntStream.rangeClosed(1, mixed.size()).mapToObj(row -> format(sheet.getRow(row), 0)))
                    .containsExactly("@", "yyyy-mm-dd", "General", "@", "", "@", "hh:mm", "@");
            assertThat(IntStream.rangeClosed(1, mixed.size()).mapToObj(row -> format(sheet.getRow(row), 1)))
                    .containsOnly("@");
        }
    }

    @Test
    void keepTheFormatOfEveryCellBeyondTheRowsHeldInMemory() throws IOException {
        int rows = 2 * Sheets.PORTION + 3;
        var list = IntStream.range(0, rows).mapToObj(n -> new Line("行" + n, n, LocalDate.of(2026, 1, 1), null));
        try (var book = opened(sheets.export("长", COLUMNS, list))) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getLastRowNum()).isEqualTo(rows);
            for (int n = 1; n <= rows; n++) {
                assertThat(format(sheet.getRow(n), 0)).isEqualTo("@");
                assertThat(format(sheet.getRow(n), 1)).isEqualTo("General");
                assertThat(format(sheet.getRow(n), 2)).isEqualTo("yyyy-mm-dd");
                assertThat(sheet.getRow(n).getCell(0).getStringCellValue()).isEqualTo("行" + (n - 1));
            }
        }
    }

    @Test
    void keepTheSpacesAroundATextAndItsLines() throws IOException {
        for (var text : List.of("  缩进", "末尾 ", "一\n二", "\n", "a & <b> \"c\""))
            try (var book = exported(new Line(text, null, null, null))) {
                assertThat(book.getSheetAt(0).getRow(1).getCell(0).getStringCellValue())
                        .isEqualTo(text);
            }
    }

    /** Empty for a cell that is not there. */
    private static String format(Row row, int at) {
        var cell = row.getCell(at);
        return cell == null ? "" : cell.getCellStyle().getDataFormatString();
    }

    @Test
    void readFilesBackWithTrueRowNumbersAndDatesAsPeopleWriteThem() throws IOException {
        var lines = SheetReader.read(read(
                        sheets.export("人", COLUMNS, Stream.of(new Line("张", 42, LocalDate.of(2026, 11, 23), null)))))
                .lines();

        assertThat(lines.getLast().number()).isEqualTo(2);
        assertThat(lines.getLast().cells()).containsExactly("张", "42", "2026-11-23");
    }

    @Test
    void readBlocksFromExcelAndFromChats() {
        assertThat(cells("姓名\t电话\r\n张建林\t\"5552\n")).containsExactly(List.of("姓名", "电话"), List.of("张建林", "\"5552"));
        assertThat(cells("张建林，5552101，副总经理")).containsExactly(List.of("张建林", "5552101", "副总经理"));
        assertThat(cells("张建林   5552101")).containsExactly(List.of("张建林", "5552101"));
        assertThat(PastedBlock.read("\n\n张\t1\n\n李\t2").lines().stream().map(SheetLines.Line::number))
                .containsExactly(3, 5);
    }

    @Test
    void refuseWhatIsNoWorkbook() {
        for (var text : List.of("", "name,phone", "PK\u0003\u0004 broken"))
            assertThatThrownBy(() -> SheetReader.read(text.getBytes(StandardCharsets.UTF_8)))
                    .isInstanceOf(SheetRefused.class);
    }

    @Test
    void refuseMoreRowsThanOneImportTakes() {
        assertThatThrownBy(() -> PastedBlock.read("张\t1\n".repeat(SheetReader.MOST_ROWS + 2)))
                .isInstanceOf(SheetRefused.class);
    }

    private static List<List<String>> cells(String block) {
        return PastedBlock.read(block).lines().stream()
                .map(SheetLines.Line::cells)
                .toList();
    }

    private XSSFWorkbook exported(Line line) throws IOException {
        return opened(sheets.export("人员/名单", COLUMNS, Stream.of(line)));
    }

    private static XSSFWorkbook opened(ResponseEntity<Resource> answer) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(read(answer)));
    }

    private static byte[] read(ResponseEntity<Resource> answer) throws IOException {
        try (InputStream stream =
                java.util.Objects.requireNonNull(answer.getBody()).getInputStream()) {
            return stream.readAllBytes();
        }
    }
}
