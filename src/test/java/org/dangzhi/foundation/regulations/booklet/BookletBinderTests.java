package org.dangzhi.foundation.regulations.booklet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.dangzhi.engine.press.Printed;
import org.dangzhi.engine.press.UnsupportedFeature;
import org.dangzhi.engine.press.docx.DocxFile;
import org.dangzhi.foundation.forms.TestForms;
import org.dangzhi.foundation.regulations.booklet.Booklet.Clause;
import org.dangzhi.foundation.regulations.booklet.Booklet.Kind;
import org.dangzhi.foundation.regulations.booklet.Booklet.Part;
import org.dangzhi.foundation.regulations.booklet.Booklet.Regulation;
import org.dangzhi.foundation.regulations.booklet.BookletParagraph.Entry;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;

class BookletBinderTests {

    private static final Booklet BOOKLET = ShippedRegulations.booklet();
    private static final String HEAD = BOOKLET.title();

    private static byte[] word;
    private static Printed pdf;

    @BeforeAll
    static void bind() throws IOException {
        var bindery = new BookletBinder(TestForms.PRINTING);
        word = bindery.word(BOOKLET);
        pdf = pages(TestForms.PRINTING.pdf(word, HEAD));
    }

    @Test
    void bindsThirtyRegulationsInAFewSeconds() throws IOException {
        var start = Instant.now();
        new BookletBinder(TestForms.PRINTING).pdf(BOOKLET);
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void printsNothingButTheTitlesOnTheCover() {
        assertThat(pdf.pages().getFirst()).isEqualTo("办公室工作制度汇编（2026年版）胜远油田公司办公室2026年11月");
    }

    @Test
    void numbersTheContentsInRomanFigures() {
        assertThat(pdf.pages().get(1)).startsWith(HEAD + "目录国家法规").endsWith("—I—");
        assertThat(pdf.pages().get(2)).startsWith(HEAD).endsWith("—II—");
    }

    @Test
    void numbersTheTextFromOneWithTheTitleAboveEachPage() {
        var text = text();
        for (var page = 1; page <= text.size(); page++)
            assertThat(text.get(page - 1)).startsWith(HEAD).endsWith("—" + page + "—");
    }

    @Test
    void namesInTheContentsThePageOnWhichEachHeadingStands() throws IOException {
        var contents = String.join("", contents());
        var shown = numbersInWord();
        assertThat(shown).hasSameSizeAs(entries()).hasSizeGreaterThan(50);
        for (var i = 0; i < shown.size(); i++) {
            var entry = entries().get(i);
            var title = plain(entry.text());
            var page = text().get(Integer.parseInt(shown.get(i)) - 1);
            assertThat(contents).contains(title + shown.get(i));
            if (entry.level() == 3) assertThat(page).contains(title);
            else assertThat(page).startsWith(HEAD + title);
        }
    }

    @Test
    void printsEveryCharacterOnceInOrder() {
        var expected = BookletParagraphs.of(BOOKLET).stream()
                .map(para -> plain(para.label() + para.text()))
                .collect(Collectors.joining());
        var printed = IntStream.rangeClosed(1, text().size())
                .mapToObj(page -> text().get(page - 1).substring(HEAD.length()).replaceFirst("—" + page + "—$", ""))
                .collect(Collectors.joining());
        assertThat(printed).isEqualTo(expected);
    }

    @Test
    void holdsNothingThatThePressLeavesOut() throws Exception {
        assertThat(UnsupportedFeature.in(DocxFile.open(word))).isEmpty();
    }

    @Test
    void marksInTheContentsWhatIsRepealed() {
        var regulation = new Regulation("旧办法", "", "", "", "2020年1月1日废止", true, List.of());
        var booklet = ShippedRegulations.booklet("汇编", List.of(new Part("", List.of(regulation))));
        assertThat(BookletParagraphs.of(booklet).getFirst())
                .satisfies(title -> assertThat(title.text()).isEqualTo("旧办法"))
                .satisfies(title -> assertThat(title.entry().text()).isEqualTo("旧办法（已废止）"));
    }

    @Test
    void putsTheLabelOfAnArticleWithoutAHeadingInFrontOfItsText() {
        var regulation = new Regulation(
                "办法", "", "", "", "", false, List.of(new Clause(Kind.ARTICLE, "第一条", "", "为了试排。\n\n　　第二款。")));
        var manuscript =
                BookletParagraphs.of(ShippedRegulations.booklet("汇编", List.of(new Part("", List.of(regulation)))));
        assertThat(manuscript.stream().skip(1))
                .containsExactly(
                        new BookletParagraph(BookletStyle.TEXT, "第一条\u3000", "为了试排。", Entry.NONE),
                        new BookletParagraph(BookletStyle.TEXT, "第二款。"));
    }

    @Test
    void makesAnOutlineForReadingOnAScreen() throws IOException {
        try (var document = Loader.loadPDF(TestForms.PRINTING.pdf(word, HEAD))) {
            var outline = document.getDocumentCatalog().getDocumentOutline();
            assertThat(outline.children()).extracting(PDOutlineItem::getTitle).containsExactly("国家法规", "本单位制度", "集团制度");
            assertThat(outline.getFirstChild().children()).hasSize(11);
        }
    }

    @Test
    void putsUpWithABookletThatHasAlmostNothing() throws IOException {
        var bare = new Booklet("", "", "", "", List.of(new Part("", List.of(ShippedRegulations.titled("\u0007")))));
        var printed = pages(new BookletBinder(TestForms.PRINTING).pdf(bare));
        assertThat(printed.all()).contains("目录").contains("第一条目的略。");
        var empty = new Booklet("汇\u0007编", "", "", "", List.of());
        assertThat(pages(new BookletBinder(TestForms.PRINTING).pdf(empty)).all())
                .startsWith("汇编");
    }

    @Test
    void findsRoomForTitlesOfSixtyCharactersOnCoverAndAboveThePages() throws IOException {
        var title = ShippedRegulations.LONG_TITLE;
        var booklet = ShippedRegulations.booklet(title, BOOKLET.parts().subList(1, 2));
        var printed = pages(new BookletBinder(TestForms.PRINTING).pdf(booklet));
        assertThat(printed.pages().getFirst()).startsWith(title).endsWith("2026年11月");
        assertThat(printed.pages().subList(1, printed.pages().size())).allMatch(page -> page.startsWith(title));
    }

    private static List<Entry> entries() {
        return BookletParagraphs.of(BOOKLET).stream()
                .map(BookletParagraph::entry)
                .filter(Entry::isListed)
                .toList();
    }

    private static List<String> contents() {
        return pdf.pages().stream()
                .skip(1)
                .filter(page -> page.matches(".*—[IV]+—"))
                .map(page -> page.substring(HEAD.length()))
                .toList();
    }

    private static List<String> text() {
        return pdf.pages().subList(1 + contents().size(), pdf.pages().size());
    }

    /** What Word shows in the contents before it counts anew. */
    private static List<String> numbersInWord() throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(word))) {
            var numbers = new ArrayList<String>();
            for (var paragraph : document.getParagraphs())
                for (var link : paragraph.getCTP().getHyperlinkList()) numbers.add(result(link.getRList()));
            return numbers;
        }
    }

    private static String result(List<CTR> runs) {
        assertThat(runs.get(3).getInstrTextArray(0).getStringValue()).startsWith(" PAGEREF _Toc");
        return runs.get(5).getTArray(0).getStringValue();
    }

    private static Printed pages(byte[] pdf) throws IOException {
        return new Printed(
                Printed.pdf(pdf).pages().stream().map(BookletBinderTests::plain).toList());
    }

    private static String plain(String text) {
        return text.replaceAll("\\s|\u3000", "");
    }
}
