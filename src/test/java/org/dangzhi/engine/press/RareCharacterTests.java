package org.dangzhi.engine.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.dangzhi.engine.press.draft.WordMarkup.p;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dangzhi.engine.press.PassedOverFont.Reason;
import org.dangzhi.engine.press.docx.DocxFile;
import org.dangzhi.engine.press.draft.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Characters that few fonts have, signs that show nothing, and fonts that cannot be used. */
class RareCharacterTests {

    private static final Path MACHINE = Path.of("/usr/share/fonts");
    private static final String RARE = "𠮷𡈼";

    @ParameterizedTest
    @CsvSource({
        "☎\uFE0F 值班, ☎ 值班",
        "⚠\uFE0F 值班, ⚠ 值班",
        "📞值班, ℡值班",
        "值\u202F班, 值 班",
        "值\u2009班, 值 班",
        "✅值班, √值班",
        "值\u200D\u034F\u3164班, 值班"
    })
    void printsAPlainerSignAndNothingForWhatShowsNothing(String typed, String printed) {
        assertThat(printed(typed, Printed.PRESS)).startsWith(printed.replace(" ", ""));
        assertThat(Printed.PRESS.unprintable(typed)).isEmpty();
    }

    @Test
    void breaksTheLineAtTheSeparatorsOfUnicode() throws Exception {
        var pdf = Printed.PRESS.print(word("甲\u2028乙\u2029丙"), "t", Printed.AT);
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document).lines()).contains("甲", "乙", "丙");
        }
    }

    @Test
    void saysBeforePrintingWhatNoFontHas() {
        assertThat(Printed.PRESS.unprintable("𠮷野家和𠮷田，𡈼")).containsExactly("𠮷", "𡈼");
    }

    @Test
    void drawsLettersOfAMachinesPostScriptFontAndKeepsThemAsText() throws Exception {
        var noto = MACHINE.resolve("opentype/noto");
        assumeThat(noto).as("skipped: no Noto CJK is installed").isDirectory();
        var press = new Press(List.of(noto));
        assertThat(press.unprintable(RARE)).isEmpty();
        var pdf = press.print(word("姓名" + RARE + "，" + RARE), "t", Printed.AT);
        assertThat(Printed.pdf(pdf).all()).startsWith("姓名𠮷𡈼，𠮷𡈼");
        assertThat(pdf.length).isLessThan(100_000);
        assertThat(ink(pdf)).isGreaterThan(ink(press.print(word("姓名　　，　　"), "t", Printed.AT)) * 1.5);
    }

    /** How many points of the first page are dark. */
    private static double ink(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var page = new PDFRenderer(document).renderImage(0);
            var dark = 0;
            for (var y = 0; y < page.getHeight() / 2; y++)
                for (var x = 0; x < page.getWidth(); x++) if ((page.getRGB(x, y) & 0xFF) < 128) dark++;
            return dark;
        }
    }

    @Test
    void passesOverAFontThatForbidsEmbeddingAndNamesIt(@TempDir Path folder) throws Exception {
        var font = forbidden(folder.resolve("方正小标宋简体.ttf"));
        var press = new Press(List.of(folder));
        assertThat(press.passedOver(folder)).containsExactly(new PassedOverFont(font, Reason.EMBEDDING_FORBIDDEN));
        var title = "<w:p><w:r><w:rPr><w:rFonts w:eastAsia=\"Noto Sans SC Black\"/></w:rPr><w:t>值班</w:t></w:r></w:p>";
        assertThat(Printed.pdf(press.print(
                                DocxFile.open(new Draft(false).add(title).bytes()), "t", Printed.AT))
                        .all())
                .startsWith("值班");
    }

    /** A font in whose table OS/2 the licence bits say "restricted". */
    private static Path forbidden(Path file) throws IOException {
        var font = ByteBuffer.wrap(black());
        for (var table = 12; ; table += 16) {
            if (font.getInt(table) != 0x4F532F32) continue; // "OS/2"
            font.putShort(font.getInt(table + 8) + 8, (short) 0x0002);
            return Files.write(file, font.array());
        }
    }

    @ParameterizedTest
    @CsvSource({"0", "3", "200", "40000", "4000000"})
    void passesOverADamagedFontAndNamesIt(int bytesLeft, @TempDir Path folder) throws Exception {
        var whole = black();
        var font =
                Files.write(folder.resolve("仿宋.ttf"), Arrays.copyOf(whole, Math.min(bytesLeft, whole.length - 1000)));
        var press = new Press(List.of(folder));
        assertThat(press.passedOver(folder)).containsExactly(new PassedOverFont(font, Reason.DAMAGED));
        assertThat(printed("值班𠮷", press)).startsWith("值班〓");
    }

    private static byte[] black() throws IOException {
        try (var font = RareCharacterTests.class.getResourceAsStream("/fonts/ttf/NotoSansSC/NotoSansSC-Black.ttf")) {
            return font.readAllBytes();
        }
    }

    private static String printed(String text, Press press) {
        try {
            return Printed.pdf(press.print(word(text), "t", Printed.AT)).all();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static DocxFile word(String text) throws Exception {
        return DocxFile.open(new Draft(false).add(p("Body", text)).bytes());
    }
}
