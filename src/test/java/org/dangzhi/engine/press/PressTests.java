package org.dangzhi.engine.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dangzhi.engine.press.draft.WordMarkup.p;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.dangzhi.engine.press.docx.DocxFile;
import org.dangzhi.engine.press.draft.Draft;
import org.dangzhi.engine.press.draft.TemplateDraftTable;
import org.dangzhi.engine.press.type.FontLibrary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PressTests {

    private static final String SAID = "采油二厂三号联合站集输泵房，16:30（周一）突发闪爆；";

    @Test
    void hasEveryCharacterOfTheNationalListAndOfGbk() {
        var shelf = new FontLibrary(List.of());
        assertThat(IntStream.rangeClosed(0x4E00, 0x9FA5)
                        .filter(character ->
                                shelf.letter("仿宋_GB2312", false, character).codePoint() != character))
                .isEmpty();
        assertThat("㛃㙍䶮𬭎𬱟𫖯𫍯𬶋𣲗𫘦𬊈𬬭𬭊𬳵𬴊"
                        .codePoints()
                        .filter(character ->
                                shelf.letter("楷体_GB2312", true, character).codePoint() != character))
                .isEmpty();
    }

    @Test
    void marksWhatNoFontHasInsteadOfLeavingItOut() {
        var shelf = new FontLibrary(List.of());
        assertThat(shelf.letter("仿宋", false, 0x20BB7).codePoint()).isEqualTo('〓');
        assertThat(shelf.letter("仿宋", false, '☑').codePoint()).isEqualTo('√');
    }

    @Test
    void prefersAFontOfTheOfficesOwn(@TempDir Path folder) throws Exception {
        try (var font = PressTests.class.getResourceAsStream("/fonts/ttf/NotoSansSC/NotoSansSC-Black.ttf")) {
            Files.copy(font, folder.resolve("own.ttf"));
        }
        var own = new FontLibrary(List.of(folder));
        var letter = own.letter("Noto Sans SC Black", false, '值');
        assertThat(letter.face())
                .isNotSameAs(own.letter("仿宋_GB2312", false, '值').face());
    }

    @Test
    void takesABoldFaceForMissingFontsOfTitles() {
        var shelf = new FontLibrary(List.of());
        assertThat(shelf.letter("黑体", false, '值').face().bold()).isTrue();
        assertThat(shelf.letter("仿宋_GB2312", false, '值').face().bold()).isFalse();
    }

    @Test
    void passesOverDamagedFonts(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("仿宋.ttf"), "no font");
        assertThat(new FontLibrary(List.of(folder)).letter("仿宋", false, '值').codePoint())
                .isEqualTo('值');
    }

    @Test
    void beginsNoLineWithPunctuationThatCloses() throws Exception {
        var lines = lines(p("Body", SAID.repeat(12)));
        assertThat(lines).hasSizeGreaterThan(4).noneMatch(line -> "，；）：。".indexOf(line.charAt(0)) >= 0);
        assertThat(lines).noneMatch(line -> line.endsWith("（"));
    }

    @Test
    void keepsNumbersTogetherAndBreaksWhatIsLongerThanALine() throws Exception {
        assertThat(lines(p("Body", "电话".repeat(15) + "0546-85591234567")))
                .noneMatch(line -> line.endsWith("0546-8559"));
        assertThat(lines(p("Body", "x".repeat(300))).stream()
                        .mapToInt(String::length)
                        .sum())
                .isEqualTo(300);
    }

    @Test
    void tearsARowThatIsLongerThanAPage() throws Exception {
        var table = new TemplateDraftTable(40, 120)
                .value(1, "内容")
                .text(1, p("Body", "泵".repeat(3000)))
                .row(10);
        var printed = Printed.word(new Draft(false).add(table).bytes());
        assertThat(printed.pages()).hasSizeGreaterThan(2);
        assertThat(printed.all().chars().filter(letter -> letter == '泵').count())
                .isEqualTo(3000);
    }

    @Test
    void putsEachPageInItsOwnPaper() throws Exception {
        var landscape =
                "<w:p><w:pPr><w:sectPr><w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/></w:sectPr></w:pPr></w:p>";
        var pdf = Printed.PRESS.print(open(new Draft(false).add(landscape).add(p("Body", "后一节"))), "t", Printed.AT);
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getPage(0).getMediaBox().getWidth()).isGreaterThan(800);
            assertThat(document.getPage(1).getMediaBox().getWidth()).isLessThan(600);
        }
    }

    @Test
    void breaksThePageWhereItIsTold() throws Exception {
        var page = "<w:p><w:r><w:t>前</w:t><w:br w:type=\"page\"/><w:t>后</w:t></w:r></w:p>";
        assertThat(Printed.word(new Draft(false).add(page).bytes()).pages())
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("前"),
                        second -> assertThat(second).startsWith("后"));
    }

    @ParameterizedTest
    @ValueSource(ints = {27, 28, 29, 30, 31, 32, 33})
    void leavesNoLineOfAParagraphAloneOnAPage(int linesBefore) throws Exception {
        var filled = p("Line", "空").repeat(linesBefore);
        var fourLines = "<w:p><w:r><w:t>" + "泵".repeat(140) + "</w:t></w:r></w:p>";
        assertThat(Printed.word(new Draft(false).add(filled).add(fourLines).bytes())
                        .pages())
                .extracting(page -> page.chars().filter(letter -> letter == '泵').count())
                .allMatch(letters -> letters == 0 || letters > 40);
    }

    @Test
    void keepsTheSpaceAboveWhatBeginsAPageByItself() throws Exception {
        var title = "<w:pageBreakBefore/><w:spacing w:before=\"4000\"/>";
        var draft = new Draft(false).add(p("Body", "前")).add(p("Body", title, "题"));
        try (var document = Loader.loadPDF(Printed.PRESS.print(open(draft), "t", Printed.AT))) {
            var tops = new ArrayList<Float>();
            var stripper = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    if (text.getUnicode().equals("题")) tops.add(text.getYDirAdj());
                }
            };
            stripper.getText(document);
            assertThat(tops).singleElement().satisfies(top -> assertThat(top).isGreaterThan(250));
        }
    }

    @Test
    void namesWhatItDoesNotPrint() throws Exception {
        var box =
                "<w:p><w:r><w:pict><v:shape xmlns:v=\"urn:schemas-microsoft-com:vml\"><v:textbox><w:txbxContent><w:p/></w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>";
        assertThat(UnsupportedFeature.in(open(new Draft(false).add(box))))
                .containsExactly(UnsupportedFeature.TEXT_BOX, UnsupportedFeature.SHAPE);
    }

    @Test
    void printsTheBoxesOfInsertSymbol() throws Exception {
        try (var file = PressTests.class.getResourceAsStream("/trials/13.docx")) {
            var template = DocxFile.open(file.readAllBytes());
            assertThat(UnsupportedFeature.in(template)).isEmpty();
            assertThat(Printed.word(template.content()).all())
                    .containsAnyOf("☑", "√")
                    .contains("□");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "<w:sym w:font=\"Wingdings\" w:char=\"F0B8\"/>, SYMBOL",
        "<w:sym w:font=\"Webdings\" w:char=\"F061\"/>, SYMBOL",
        "<w:dayLong/>, RUN_CONTENT",
        "<w:ruby><w:rubyBase><w:r><w:t>班</w:t></w:r></w:rubyBase></w:ruby>, PHONETIC_GUIDE"
    })
    void namesEveryContentOfARunThatItDoesNotPrint(String content, UnsupportedFeature named) throws Exception {
        assertThat(UnsupportedFeature.in(open(new Draft(false).add("<w:p><w:r>" + content + "</w:r></w:p>"))))
                .containsExactly(named);
    }

    @Test
    void survivesFormatsThatMakeNoSense() throws Exception {
        var odd =
                "<w:tbl><w:tblGrid/><w:tr><w:trPr><w:trHeight w:val=\"x\"/></w:trPr><w:tc><w:tcPr><w:gridSpan w:val=\"900\"/></w:tcPr><w:p><w:pPr><w:ind w:left=\"99999\"/></w:pPr><w:r><w:rPr><w:sz w:val=\"-4\"/></w:rPr><w:t>值班</w:t></w:r></w:p></w:tc></w:tr></w:tbl>";
        assertThat(Printed.word(new Draft(false).add(odd).bytes()).pages()).isNotEmpty();
    }

    private static DocxFile open(Draft draft) throws Exception {
        return DocxFile.open(draft.bytes());
    }

    private static List<String> lines(String paragraph) throws Exception {
        try (var document =
                Loader.loadPDF(Printed.PRESS.print(open(new Draft(false).add(paragraph)), "t", Printed.AT))) {
            return new PDFTextStripper()
                    .getText(document)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("—"))
                    .toList();
        }
    }
}
