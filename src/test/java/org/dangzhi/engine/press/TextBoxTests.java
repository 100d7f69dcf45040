package org.dangzhi.engine.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.dangzhi.engine.press.draft.WordMarkup.field;
import static org.dangzhi.engine.press.draft.WordMarkup.p;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.dangzhi.engine.press.docx.DocxFile;
import org.dangzhi.engine.press.draft.Draft;
import org.dangzhi.engine.press.draft.WordBox;
import org.junit.jupiter.api.Test;

/** Text boxes stand on the paper where Word shows them; A4, with 26 mm on the left and 22 mm on the right. */
class TextBoxTests {

    private static final float MILLIMETRE = 72 / 25.4f;
    private static final float BOX_MARGIN = 7.2f;

    @Test
    void aBoxOfWordStandsAtItsPlaceOnThePageAndMovesNoText() throws Exception {
        var box = "<w:p>" + WordBox.drawn(120, 40, 60, 20, p("Body", "盒")) + "<w:r><w:t>甲</w:t></w:r></w:p>";
        var with = letters(new Draft(false).add(box).add(p("Body", "乙")));
        var without = letters(
                new Draft(false).add("<w:p><w:r><w:t>甲</w:t></w:r></w:p>").add(p("Body", "乙")));
        var inBox = one(with, "盒");
        assertThat(inBox.getXDirAdj()).isCloseTo(120 * MILLIMETRE + BOX_MARGIN, within(0.5f));
        assertThat(inBox.getYDirAdj()).isBetween(40 * MILLIMETRE, 50 * MILLIMETRE);
        assertThat(one(with, "甲").getX()).isEqualTo(one(without, "甲").getX());
        assertThat(one(with, "乙").getY()).isEqualTo(one(without, "乙").getY());
    }

    @Test
    void aBoxOfOlderWordStandsAtItsPlaceToo() throws Exception {
        var letters = letters(new Draft(false).add("<w:p>" + WordBox.old(120, 40, 60, 20, p("Body", "盒")) + "</w:p>"));
        assertThat(one(letters, "盒").getXDirAdj()).isCloseTo(120 * MILLIMETRE, within(0.5f));
        assertThat(one(letters, "盒").getYDirAdj()).isBetween(40 * MILLIMETRE, 50 * MILLIMETRE);
    }

    @Test
    void thePageNumberInTheBoxOfWpsStandsInTheMiddleOfTheFooter() throws Exception {
        var number = "<w:p><w:r><w:t>第</w:t></w:r>" + field("PAGE  \\* MERGEFORMAT") + "<w:r><w:t>页</w:t></w:r></w:p>";
        var draft = new Draft(false)
                .foot("<w:p>" + WordBox.pageNumber(number) + "</w:p>")
                .add(p("Body", "甲") + "<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>" + p("Body", "乙"));
        assertThat(Printed.word(draft.bytes()).pages().getLast()).contains("第2页");
        var letters = letters(draft);
        var middle = (one(letters, "第").getXDirAdj()
                        + one(letters, "页").getXDirAdj()
                        + one(letters, "页").getWidthDirAdj())
                / 2;
        assertThat(middle).isCloseTo((26 + (210 - 26 - 22) / 2f) * MILLIMETRE, within(0.5f));
        assertThat(one(letters, "第").getYDirAdj()).isGreaterThan(270 * MILLIMETRE);
    }

    @Test
    void boxesThatArePrintedAreNotNamedAndWhatStandsInThemIs() throws Exception {
        assertThat(named(WordBox.drawn(120, 40, 60, 20, p("Body", "盒")))).isEmpty();
        assertThat(named(WordBox.old(120, 40, 60, 20, p("Body", "盒")))).isEmpty();
        assertThat(named(WordBox.pageNumber(p("Body", "盒")))).isEmpty();
        assertThat(named(WordBox.drawn(120, 40, 60, 20, "<w:p>" + field("EQ a") + "</w:p>")))
                .containsExactly(UnsupportedFeature.FIELD);
    }

    @Test
    void boxesThatWouldLookOtherwiseAreNamed() throws Exception {
        var box = WordBox.drawn(120, 40, 60, 20, p("Body", "盒"));
        for (var other : List.of(
                WordBox.inTheText(p("Body", "盒")),
                box.replace("<a:xfrm>", "<a:xfrm rot=\"5400000\">"),
                box.replace("vert=\"horz\"", "vert=\"eaVert\""),
                box.replace("prst=\"rect\"", "prst=\"cloudCallout\"")))
            assertThat(named(other)).contains(UnsupportedFeature.TEXT_BOX);
    }

    private static List<UnsupportedFeature> named(String box) throws Exception {
        return UnsupportedFeature.in(
                DocxFile.open(new Draft(false).add("<w:p>" + box + "</w:p>").bytes()));
    }

    private static TextPosition one(List<TextPosition> letters, String letter) {
        return letters.stream()
                .filter(each -> each.getUnicode().equals(letter))
                .findFirst()
                .orElseThrow();
    }

    private static List<TextPosition> letters(Draft draft) throws Exception {
        var letters = new ArrayList<TextPosition>();
        try (var pdf = Loader.loadPDF(Printed.PRESS.print(DocxFile.open(draft.bytes()), "t", Printed.AT))) {
            new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> positions) throws IOException {
                    letters.addAll(positions);
                    super.writeString(text, positions);
                }
            }.getText(pdf);
        }
        return letters;
    }
}
