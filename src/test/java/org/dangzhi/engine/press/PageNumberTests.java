package org.dangzhi.engine.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.dangzhi.engine.press.draft.WordMarkup.field;
import static org.dangzhi.engine.press.draft.WordMarkup.p;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.dangzhi.engine.press.docx.DocxFile;
import org.dangzhi.engine.press.draft.Draft;
import org.dangzhi.engine.press.reading.BodyReader;
import org.dangzhi.engine.press.reading.Inline;
import org.dangzhi.engine.press.reading.Manuscript;
import org.dangzhi.engine.press.reading.PropertyCascade;
import org.dangzhi.engine.press.reading.Section;
import org.dangzhi.engine.press.reading.WordField;
import org.dangzhi.engine.press.setting.BlockSetter;
import org.dangzhi.engine.press.setting.Folio;
import org.dangzhi.engine.press.setting.LineBox;
import org.dangzhi.engine.press.type.FontLibrary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageNumberTests {

    private static final String PAGE = "<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>";

    @Test
    void countEachSectionAsItSays() {
        var pages = print(section("upperRoman", 1, "序" + PAGE), section("decimal", 1, "甲" + PAGE), p("Body", "乙"));
        assertThat(pages).extracting(page -> page.replaceAll("[^IV\\d]", "")).containsExactly("I", "II", "1", "2", "3");
    }

    @Test
    void areThoseOfThePageThatABookmarkStandsOn() throws Exception {
        var draft = new Draft(false)
                .add(section("lowerRoman", 4, refer("far") + refer("near")))
                .add(section("decimal", 1, PAGE))
                .add(bookmark("near") + PAGE + bookmark("far"));
        assertThat(Printed.word(draft.bytes()).pages().getFirst()).startsWith("见far第4页见near第3页");
        assertThat(Printed.PRESS.pages(DocxFile.open(draft.bytes()), Printed.AT))
                .containsExactlyInAnyOrderEntriesOf(Map.of("near", "3", "far", "4"));
    }

    @Test
    void holdAlthoughTheContentsGrowByThem() {
        var pages = print(refer("end").repeat(70), PAGE.repeat(8), bookmark("end"));
        assertThat(pages.getFirst()).startsWith("见end第" + pages.size() + "页");
    }

    @Test
    void ofABookmarkInALongParagraphAreThoseOfItsLine() {
        var paragraph = "<w:p><w:r><w:t>" + "泵".repeat(2000)
                + "</w:t></w:r><w:bookmarkStart w:id=\"1\" w:name=\"late\"/>" + "<w:r><w:t>房</w:t></w:r></w:p>";
        var pages = print(refer("late"), paragraph);
        assertThat(pages.getLast()).contains("房");
        assertThat(pages.getFirst()).startsWith("见late第" + pages.size() + "页");
    }

    @Test
    void areKeptAsWordSawThemWhereNoSuchBookmarkIs() {
        assertThat(print(refer("gone")).getFirst()).startsWith("见gone第1页");
    }

    @ParameterizedTest
    @CsvSource({"PAGEREF a, 4", "PAGEREF a \\* ROMAN, IV", "PAGEREF a \\h \\* roman, iv", "PAGEREF a \\* MERGEFORMAT, 4"
    })
    void areWrittenAsTheFieldAsks(String instruction, String written) {
        assertThat(new Folio(4, "decimal").text(WordField.of(instruction))).isEqualTo(written);
    }

    @Test
    void standAtTheEdgeBehindDotsAndTitlesBreakBeforeThem() throws Exception {
        var line = "<w:p><w:pPr><w:tabs><w:tab w:val=\"right\" w:leader=\"dot\" w:pos=\"8844\"/></w:tabs>"
                + "<w:ind w:right=\"840\"/></w:pPr><w:r><w:t>" + "规".repeat(40)
                + "</w:t></w:r><w:r><w:tab/><w:t>128</w:t></w:r></w:p>";
        var lines = lines(line, 442.2f);
        assertThat(lines).hasSize(2);
        assertThat(right(lines.getFirst())).isLessThanOrEqualTo(442.2f - 42);
        assertThat(right(lines.getLast())).isCloseTo(442.2f, within(0.1f));
        assertThat(lines.getLast().atoms())
                .filteredOn(placed -> placed.atom() instanceof Inline.Tab tab && tab.leader() != null)
                .hasSize(1);
    }

    @Test
    void ofHeadingsAreInTheOutline() throws Exception {
        var draft = new Draft(false)
                .add(p("Body", "<w:outlineLvl w:val=\"0\"/>", "第一编"))
                .add(p("Body", "<w:outlineLvl w:val=\"1\"/>", "第一章"))
                .add(p("Body", "正文"))
                .add(p("Body", "<w:outlineLvl w:val=\"0\"/>", "第二编"));
        try (var document = Loader.loadPDF(Printed.PRESS.print(DocxFile.open(draft.bytes()), "t", Printed.AT))) {
            var outline = document.getDocumentCatalog().getDocumentOutline();
            assertThat(outline.children()).extracting(item -> item.getTitle()).containsExactly("第一编", "第二编");
            assertThat(outline.getFirstChild().children())
                    .extracting(item -> item.getTitle())
                    .containsExactly("第一章");
        }
    }

    private static List<String> print(String... parts) {
        var draft = new Draft(false);
        for (var part : parts) draft.add(part);
        try {
            return Printed.word(draft.bytes()).pages();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Text that ends a section. */
    private static String section(String format, int first, String content) {
        var text = content.startsWith("<w:p>")
                ? content
                : "<w:p><w:r><w:t>" + content.replaceAll("<.*", "") + "</w:t></w:r></w:p>"
                        + content.replaceFirst("^[^<]*", "");
        return text + "<w:p><w:pPr><w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId4\"/><w:pgNumType w:fmt=\""
                + format + "\" w:start=\"" + first + "\"/></w:sectPr></w:pPr></w:p>";
    }

    private static String bookmark(String name) {
        return "<w:bookmarkStart w:id=\"1\" w:name=\"" + name + "\"/><w:bookmarkEnd w:id=\"1\"/>" + p("Body", name);
    }

    private static String refer(String name) {
        return "<w:p><w:r><w:t>见" + name + "第</w:t></w:r>" + field("PAGEREF " + name + " \\h")
                + "<w:r><w:t>页</w:t></w:r></w:p>";
    }

    private static List<LineBox> lines(String paragraph, float width) throws Exception {
        var file = DocxFile.open(new Draft(false).add(paragraph).bytes());
        var reader = new BodyReader(
                Manuscript.of(file, new FontLibrary(List.of()), Printed.AT), DocxFile.BODY, field -> Optional.empty());
        var blocks = reader.blocks(Section.of(file).getFirst().elements(), new PropertyCascade(List.of()));
        return BlockSetter.pieces(blocks, width).stream()
                .map(LineBox.class::cast)
                .toList();
    }

    private static float right(LineBox line) {
        return line.atoms().getLast().x() + line.atoms().getLast().advance();
    }
}
