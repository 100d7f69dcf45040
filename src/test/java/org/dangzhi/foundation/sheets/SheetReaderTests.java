package org.dangzhi.foundation.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTRst;
import org.springframework.core.io.ClassPathResource;

/** What Excel shows is what is read, whatever program made the cell. */
class SheetReaderTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01-14",
                "01-15",
                "01-17",
                "01-22",
                "01-27",
                "01-30",
                "01-31",
                "01-57",
                "01-58",
                "01-m_d__",
                "01-yyyy_mm_dd",
                "01-yyyy_年_m_月_d_日_",
                "01-___804_yyyy_年_m_月_d_日___"
            })
    void aDayIsADayInEveryFormat(String file) {
        assertThat(trial(file).lines().getLast().cells().getFirst()).isEqualTo("2026-12-01");
    }

    @ParameterizedTest
    @CsvSource({"01-0_00_日均_,46357.00日均", "01-_Add_0,Addd46357", "01-_Red_0,'46,357'"})
    void lettersOfALiteralMakeNoDay(String file, String shown) {
        assertThat(trial(file).lines().getLast().cells().getFirst()).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "General|350.10000000000002|350.1",
                "General|13805510000|13805510000",
                "0000000000|543316211|0543316211",
                "#,##0.00|1350|1,350.00",
                "0%|0.35|35%",
                "h:mm|0.3541666666666667|08:30",
                "[h]:mm|0.3541666666666667|08:30",
                "yyyy/m/d h:mm|46357.7083333333|2026-12-01 17:00",
                "@|42|42",
                "[Red]0.0|1.25|1.3"
            })
    void aNumberIsReadAsItIsShown(String format, double value, String shown) throws IOException {
        try (var book = new XSSFWorkbook()) {
            var cell = book.createSheet().createRow(0).createCell(0);
            var style = book.createCellStyle();
            style.setDataFormat(book.createDataFormat().getFormat(format));
            cell.setCellStyle(style);
            cell.setCellValue(value);
            assertThat(new CellText().of(cell)).isEqualTo(shown);
        }
    }

    @Test
    void builtInFormatsOfDaysAreKnownByTheirNumbers() {
        assertThat(CellText.isDay(27, BuiltinFormats.getBuiltinFormat(27))).isTrue();
        assertThat(CellText.isDay(58, "reserved-0x3A")).isTrue();
        assertThat(CellText.isDay(2, "0.00")).isFalse();
        assertThat(CellText.isDay(200, "0.00\"日均\"")).isFalse();
        assertThat(CellText.isDay(200, "[h]:mm")).isTrue();
        assertThat(CellText.isDay(200, "[$¥-804]0.00")).isFalse();
    }

    @Test
    void mergedCellsHoldTheirValueInEveryRow() {
        var lines = trial("06a").lines();
        assertThat(lines.get(2).cells()).containsExactly("2026-12-01", "夜班", "冯涛", "陈志强", "张建林");
        assertThat(trial("06b").lines().get(2).cells().getLast()).isEqualTo("张建林");
    }

    @Test
    void theFirstSheetThatIsSeenIsRead() {
        for (var file : List.of("26a", "26b")) {
            var read = trial(file);
            assertThat(read.lines().getLast().cells()).as(file).containsExactly("2027-03-01", "白班", "周海燕");
            assertThat(read.remarks()).extracting(SheetLines.Remark::key).containsExactly("sheets.remark.sheet");
        }
    }

    @Test
    void hiddenRowsAreKnownAsSuch() {
        assertThat(trial("26c").lines()).filteredOn(SheetLines.Line::hidden).hasSize(3);
    }

    @Test
    void thePhoneticGuideOfANameIsNoPartOfIt() throws IOException {
        try (var book = new XSSFWorkbook()) {
            var name = CTRst.Factory.newInstance();
            name.addNewR().setT("王");
            name.addNewR().setT("二");
            name.addNewRPh().setT("wang");
            var cell = book.createSheet().createRow(0).createCell(0);
            cell.setCellValue(new org.apache.poi.xssf.usermodel.XSSFRichTextString(name));
            assertThat(SheetReader.read(bytes(book)).lines().getFirst().cells()).containsExactly("王二");
        }
    }

    @Test
    void escapedAndInvisibleSignsAreNotSeen() throws IOException {
        try (var book = new XSSFWorkbook()) {
            var row = book.createSheet().createRow(0);
            row.createCell(0).setCellValue("白班\u200B_x000D_");
            row.createCell(1).setCellFormula("\"a\"&1/0");
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            assertThat(SheetReader.read(bytes(book)).lines().getFirst().cells()).containsExactly("白班", "#DIV/0!");
        }
    }

    @Test
    void oldWorkbooksAndTextFilesAreReadToo() throws IOException {
        try (var book = new HSSFWorkbook()) {
            book.createSheet().createRow(0).createCell(0).setCellValue("姓名");
            var out = new ByteArrayOutputStream();
            book.write(out);
            assertThat(SheetReader.read(out.toByteArray()).lines().getFirst().cells())
                    .containsExactly("姓名");
        }
        for (var charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030")))
            assertThat(SheetReader.read("\uFEFF姓名,电话\n\"单春梅\n（主办）\",5552101\n".getBytes(charset))
                            .lines())
                    .extracting(SheetLines.Line::cells)
                    .containsExactly(List.of("姓名", "电话"), List.of("单春梅\n（主办）", "5552101"));
    }

    @Test
    void aQuotedCellMayHoldLineEndsAndTabs() {
        var lines = PastedBlock.read("姓名\t备注\n单春梅\t\"第一行\n第二\t行\"\t完\n解立民\t5\" 管\n\"查\t好\n")
                .lines();
        assertThat(lines)
                .extracting(SheetLines.Line::cells)
                .containsExactly(
                        List.of("姓名", "备注"),
                        List.of("单春梅", "第一行\n第二\t行", "完"),
                        List.of("解立民", "5\" 管"),
                        List.of("\"查", "好"));
        assertThat(lines).extracting(SheetLines.Line::number).containsExactly(1, 2, 4, 5);
    }

    @Test
    void aSheetOfVeryManyCellsIsRefused() throws IOException {
        try (var book = new XSSFWorkbook()) {
            var sheet = book.createSheet();
            for (int at = 0; at < 6_000; at++)
                for (int column = 0; column < 30; column++) {
                    var row = sheet.getRow(at) == null ? sheet.createRow(at) : sheet.getRow(at);
                    row.createCell(column).setCellValue(1);
                }
            var file = bytes(book);
            assertThatThrownBy(() -> SheetReader.read(file)).isInstanceOf(SheetRefused.class);
        }
    }

    /** A hundred megabytes of blanks fit into a hundred kilobytes; the library is never given them. */
    @Test
    void aWorkbookThatInflatesBeyondReasonIsRefused() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(packed)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            var blanks = new byte[1 << 20];
            Arrays.fill(blanks, (byte) ' ');
            for (int megabyte = 0; megabyte < 100; megabyte++) zip.write(blanks);
        }
        assertThat(packed.size()).isLessThan(1 << 20);
        var file = packed.toByteArray();

        assertThatThrownBy(() -> SheetReader.read(file))
                .isInstanceOfSatisfying(
                        SheetRefused.class,
                        refused -> assertThat(refused.key())
                                .isEqualTo(SheetRefused.tooLong(1).key()));
    }

    static SheetLines trial(String file) {
        try (var in = new ClassPathResource("trials/" + file + ".xlsx").getInputStream()) {
            return SheetReader.read(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(XSSFWorkbook book) throws IOException {
        var out = new ByteArrayOutputStream();
        book.write(out);
        return out.toByteArray();
    }
}
