package org.dangzhi.engine.clausetext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.dangzhi.engine.clausetext.SampleRegulations.all;
import static org.dangzhi.engine.clausetext.SampleRegulations.articles;
import static org.dangzhi.engine.clausetext.SampleRegulations.bare;
import static org.dangzhi.engine.clausetext.SampleRegulations.doubts;
import static org.dangzhi.engine.clausetext.SampleRegulations.labels;
import static org.dangzhi.engine.clausetext.SampleRegulations.numbered;
import static org.dangzhi.engine.clausetext.SampleRegulations.part;
import static org.dangzhi.engine.clausetext.SampleRegulations.read;
import static org.dangzhi.engine.clausetext.SampleRegulations.text;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dangzhi.engine.clausetext.TextLine.Hint;
import org.dangzhi.engine.clausetext.UnreadableTextException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegulationTextReaderTests {

    private static final byte[] PRINTED = GazettePdf.of(text("print"));

    @Test
    void givesAutomaticListsOfWordTheirLabels() {
        var division = RegulationParser.divide(read(NumberedWordFile.of(text("word"))));

        assertThat(labels(division))
                .containsExactly("", "第一章", "第一条", "第二条", "第三条", "第二章", "第四条", "第五条", "第六条", "第三章", "第七条", "第八条", "附件");
        assertThat(part(division, "第三条").text()).isEqualTo("值班补助遵循下列原则：\n（一） 从严控制；\n（二） 公开透明。");
        assertThat(part(division, "第六条").text()).contains("（三） 其他情形。");
        assertThat(doubts(division)).isEmpty();
    }

    @Test
    void losesNothingOfAWordDocument() {
        var words = bare(text("word").replaceAll("(?m)^. ", "").replace("|", ""));
        var division = RegulationParser.divide(read(NumberedWordFile.of(text("word"))));

        var numbers = "第[一二三]章|第[一二三四五六七八]条|（[一二三]）";
        assertThat(all(division).replaceAll(numbers, "")).isEqualTo(words.replaceAll(numbers, ""));
    }

    @Test
    void readsTheNoteBelowATitleInWord() {
        var division = RegulationParser.divide(read(NumberedWordFile.of(text("word"))));

        assertThat(division.title()).isEqualTo("海州市值班补助管理办法");
        assertThat(division.number()).isEqualTo("海州市财政局令第7号");
        assertThat(division.issuedOn()).isEqualTo(LocalDate.of(2022, 11, 8));
        assertThat(division.inForceFrom()).isEqualTo(LocalDate.of(2023, 1, 1));
    }

    @Test
    void keepsTheCellsOfARowApart() {
        assertThat(read(NumberedWordFile.of("P 表\nT 时段|标准\nT 工作日|一百元")))
                .extracting(TextLine::text)
                .containsSubsequence("时段\t标准", "工作日\t一百元");
    }

    @Test
    void readsTheTextInATableOfOneColumn() {
        assertThat(read(NumberedWordFile.of("T 第一条　甲。\nT 第二条　乙。")))
                .allMatch(line -> !line.has(Hint.TABLE))
                .extracting(TextLine::text)
                .contains("第一条　甲。", "第二条　乙。");
    }

    @Test
    void readsWhatTheEyeSeesOfAParagraph() {
        var word = new NumberedWordFile();
        var run = word.document().createParagraph().createRun();
        run.setText("前");
        run.addBreak();
        run.setText("后");
        var hidden = word.document().createParagraph().createRun();
        hidden.setText("不印");
        hidden.setVanish(true);

        assertThat(read(word.bytes())).extracting(TextLine::text).containsExactly("前", "后", "");
    }

    @Test
    void readsFootnotesBehindTheirParagraph() {
        var word = new NumberedWordFile();
        var paragraph = word.document().createParagraph();
        paragraph.createRun().setText("第一条　甲。");
        var note = word.document().createFootnote();
        note.createParagraph().createRun().setText("注：乙。");
        paragraph.addFootnoteReference(note);

        assertThat(read(word.bytes()).stream().map(line -> line.text().strip())).containsExactly("第一条　甲。", "注：乙。");
    }

    @Test
    void givesTheLabelThatComesWithAStyle() {
        var word = new NumberedWordFile();
        word.styled("甲。");
        word.styled("乙。");
        assertThat(read(word.bytes())).extracting(TextLine::text).containsExactly("第一条 甲。", "第二条 乙。");
    }

    @Test
    void countsAListAnewWhereItStartsOver() {
        var word = new NumberedWordFile();
        word.add('I', "甲；");
        word.add('A', "乙：");
        word.add('I', "丙；");
        assertThat(read(word.bytes())).extracting(TextLine::text).containsExactly("（一） 甲；", "第一条 乙：", "（一） 丙；");
    }

    @Test
    void leavesOutTheContentsOfAPrintedText() {
        var division =
                RegulationParser.divide(read(GazettePdf.of(text("order").replace(" ………………………………… ", "…………………"))));
        assertThat(articles(division)).hasSize(13);
        assertThat(division.parts().getFirst().text()).doesNotContain("目");
    }

    @Test
    void dividesAPrintedGazette() {
        var division = RegulationParser.divide(read(PRINTED));

        assertThat(articles(division)).isEqualTo(numbered(1, 22));
        assertThat(division.title()).isEqualTo("海州市党政机关值班工作规定");
        assertThat(doubts(division)).isEmpty();
    }

    @Test
    void losesNothingOfAPrintedGazetteButItsMargins() {
        assertThat(all(RegulationParser.divide(read(PRINTED)))).isEqualTo(bare(text("print")));
    }

    @Test
    void joinsWrappedRowsOfAPrintedGazette() {
        assertThat(read(PRINTED).stream().map(line -> bare(line.text())))
                .isEqualTo(text("print").lines().map(SampleRegulations::bare).toList());
    }

    @Test
    void saysOnWhichPageALineBegins() {
        var lines = read(PRINTED);
        assertThat(lines.getFirst().page()).isEqualTo(1);
        assertThat(lines.getLast().page()).isGreaterThan(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE", "UTF-16"})
    void readsPlainTextInItsEncoding(String charset) {
        var lines = read(text("letter").getBytes(Charset.forName(charset)));
        assertThat(all(RegulationParser.divide(lines))).isEqualTo(bare(text("letter")));
    }

    @Test
    void leavesOutTheMarkBeforeUtf8() {
        assertThat(read(("\uFEFF" + "第一条　甲。").getBytes(StandardCharsets.UTF_8))).containsExactly(TextLine.of("第一条　甲。"));
    }

    @Test
    void joinsWrappedRowsOfPlainText() {
        var division = RegulationParser.divide(read(text("letter").getBytes(Charset.forName("GB18030"))));

        assertThat(part(division, "第二条").text())
                .isEqualTo("市级机关的公务接待经费，适用本办法。各单位应当按照本办法第四条规定的标准和第五条规定的程序执行，" + "不得自行提高标准或者扩大范围，第三方机构承办的，也依照本办法执行。");
    }

    @Test
    void keepsShortLinesOfPlainTextApart() {
        var text = "值班制度\n第一条 加强值班工作\n第二条 按时到岗值班\n第三条 奖惩分明\n违反的通报批评\n某某局办公室";
        assertThat(read(text.getBytes(StandardCharsets.UTF_8)))
                .extracting(TextLine::text)
                .isEqualTo(text.lines().toList());
    }

    @Test
    void refusesAScan() {
        assertThat(refused(GazettePdf.scanned("", 2))).isEqualTo(Reason.SCANNED);
    }

    @Test
    void namesAPageThatIsAPictureAmongOthers() {
        assertThat(read(GazettePdf.scanned("第一条　为了规范全市党政机关值班工作，制定本规定。", 1)))
                .filteredOn(line -> line.has(Hint.UNREAD_PAGE))
                .extracting(TextLine::page)
                .containsExactly(2);
    }

    @Test
    void refusesAPdfUnderAPassword() {
        assertThat(refused(GazettePdf.locked("第一条　甲。"))).isEqualTo(Reason.ENCRYPTED);
    }

    @Test
    void refusesHalfAPdf() {
        assertThat(refused("%PDF-1.7\nno more".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(Reason.DAMAGED);
    }

    @Test
    void refusesHalfAWordDocument() {
        var whole = NumberedWordFile.of("P 第一条　甲。");
        assertThat(refused(Arrays.copyOf(whole, whole.length / 2))).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void refusesAWordDocumentWithoutText() {
        assertThat(refused(NumberedWordFile.of("P  "))).isEqualTo(Reason.EMPTY);
    }

    @Test
    void refusesAnOldWordDocument() throws IOException {
        assertThat(refused(oldOffice("WordDocument"))).isEqualTo(Reason.OLD_WORD);
    }

    @Test
    void refusesAWordDocumentUnderAPassword() throws IOException {
        assertThat(refused(oldOffice("EncryptedPackage"))).isEqualTo(Reason.ENCRYPTED);
    }

    @Test
    void refusesASheet() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new XSSFWorkbook()) {
            book.createSheet().createRow(0).createCell(0).setCellValue("第一条");
            book.write(out);
        }
        assertThat(refused(out.toByteArray())).isEqualTo(Reason.OTHER_TYPE);
    }

    @Test
    void refusesAPackageThatInflatesBeyondReason() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(new byte[40 * 1024 * 1024]);
        }
        assertThat(refused(out.toByteArray())).isEqualTo(Reason.INFLATES);
    }

    @Test
    void refusesMoreThanTwentyMegabytes() {
        var refused = refusal(new byte[20 * 1024 * 1024 + 1]);

        assertThat(refused.reason()).isEqualTo(Reason.TOO_LARGE);
        assertThat(refused.args()).containsExactly("规定.docx", 20);
    }

    @Test
    void refusesMoreLinesThanARegulationHas() {
        var refused = refusal("第一条 甲\n".repeat(20_001).getBytes(StandardCharsets.UTF_8));

        assertThat(refused.reason()).isEqualTo(Reason.TOO_LONG);
        assertThat(refused.args()).containsExactly("规定.docx", 20_000);
    }

    @Test
    void refusesAnEmptyFile() {
        assertThat(refused(new byte[0])).isEqualTo(Reason.EMPTY);
    }

    @Test
    void refusesAPicture() {
        assertThat(refused(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13}))
                .isEqualTo(Reason.OTHER_TYPE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!DOCTYPE html><p>第一条</p>", "{\\rtf1 abc}", "<?xml version='1.0'?><w/>"})
    void refusesMarkup(String content) {
        assertThat(refused(content.getBytes(StandardCharsets.UTF_8))).isEqualTo(Reason.OTHER_TYPE);
    }

    private static byte[] oldOffice(String entry) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var files = new POIFSFileSystem()) {
            files.createDocument(new ByteArrayInputStream(new byte[5000]), entry);
            files.writeFilesystem(out);
        }
        return out.toByteArray();
    }

    private static Reason refused(byte[] content) {
        return refusal(content).reason();
    }

    private static UnreadableTextException refusal(byte[] content) {
        return catchThrowableOfType(UnreadableTextException.class, () -> RegulationTextReader.read(content, "规定.docx"));
    }
}
