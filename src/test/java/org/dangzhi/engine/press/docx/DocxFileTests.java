package org.dangzhi.engine.press.docx;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dangzhi.engine.press.docx.UnsupportedDocxException.Reason;
import org.dangzhi.engine.press.draft.Draft;
import org.dangzhi.engine.press.draft.WordMarkup;
import org.junit.jupiter.api.Test;

class DocxFileTests {

    private static final String MAIN =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    @Test
    void opensAWordDocument() throws Exception {
        assertThat(DocxFile.open(document()).texts()).containsExactly("word/document.xml", "word/footer1.xml");
    }

    @Test
    void refusesWhatIsNoWordDocument() throws IOException {
        assertUnfit(Reason.EMPTY, new byte[0]);
        assertUnfit(Reason.NOT_WORD, "%PDF-1.7".getBytes(UTF_8));
        assertUnfit(Reason.NOT_WORD, zip(Map.of("xl/workbook.xml", "<x/>")));
        assertUnfit(Reason.OLD_WORD, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2, 3});
        assertUnfit(Reason.TOO_LARGE, new byte[5 * 1024 * 1024 + 1]);
    }

    @Test
    void refusesMacrosAndTemplateFiles() throws IOException {
        assertUnfit(Reason.MACROS, word("application/vnd.ms-word.document.macroEnabled.main+xml", "<w/>"));
        assertUnfit(Reason.TEMPLATE_TYPE, word(MAIN.replace("document.main", "template.main"), "<w/>"));
        var parts = new TreeMap<>(parts(MAIN, "<document><body/></document>"));
        parts.put("word/vbaProject.bin", "x");
        assertUnfit(Reason.MACROS, zip(parts));
    }

    @Test
    void refusesWhatIsDamagedOrCutOff() throws IOException {
        var whole = document();
        assertUnfit(Reason.DAMAGED, Arrays.copyOf(whole, whole.length / 2));
        assertUnfit(Reason.DAMAGED, word(MAIN, "<document><body>"));
        assertUnfit(Reason.DAMAGED, word(MAIN, "<document/>"));
        assertUnfit(Reason.DAMAGED, "PK\u0003\u0004 and nothing more".getBytes(UTF_8));
    }

    @Test
    void readsNoEntities() throws IOException {
        assertUnfit(
                Reason.DAMAGED,
                word(
                        MAIN,
                        "<!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><document><body>&e;</body></document>"));
    }

    @Test
    void refusesWhatInflatesBeyondReason() throws IOException {
        assertUnfit(Reason.INFLATES, zip(Map.of("word/document.xml", "0".repeat(41 * 1024 * 1024))));
        var many = new TreeMap<String, String>();
        for (var part = 0; part <= 500; part++) many.put("word/part" + part, "");
        assertUnfit(Reason.INFLATES, zip(many));
    }

    @Test
    void leadsNowhereOutsideAfterwards() throws Exception {
        var parts = new TreeMap<>(parts(MAIN, "<document><body/></document>"));
        parts.put(
                "word/_rels/document.xml.rels",
                "<Relationships><Relationship Id=\"r1\" Target=\"http://evil.example/pixel.png\" TargetMode=\"External\"/></Relationships>");
        var cleaned = DocxFile.open(DocxFile.open(zip(parts)).withoutExternals());
        assertThat(new String(cleaned.bytes("word/_rels/document.xml.rels"), UTF_8))
                .doesNotContain("evil.example")
                .contains("r1");
    }

    private static void assertUnfit(Reason reason, byte[] content) {
        assertThatExceptionOfType(UnsupportedDocxException.class)
                .isThrownBy(() -> DocxFile.open(content))
                .satisfies(unfit -> assertThat(unfit.reason()).isEqualTo(reason));
    }

    private static byte[] document() throws IOException {
        return new Draft(false).add(WordMarkup.p("Body", "值班")).bytes();
    }

    private static byte[] word(String type, String body) throws IOException {
        return zip(parts(type, body));
    }

    private static Map<String, String> parts(String type, String body) {
        return Map.of(
                "[Content_Types].xml",
                "<Types><Override PartName=\"/word/document.xml\" ContentType=\"" + type + "\"/></Types>",
                "word/document.xml",
                body);
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
