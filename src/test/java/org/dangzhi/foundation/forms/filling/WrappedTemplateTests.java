package org.dangzhi.foundation.forms.filling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.dangzhi.engine.press.draft.WordMarkup.p;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.dangzhi.engine.press.Printed;
import org.dangzhi.engine.press.docx.DocxFile;
import org.dangzhi.engine.press.docx.UnsupportedDocxException;
import org.dangzhi.engine.press.draft.Draft;
import org.dangzhi.foundation.forms.filling.TemplateFault.Kind;
import org.dangzhi.foundation.forms.filling.TemplatePosition.Part;
import org.dangzhi.operations.duty.FilledDutyTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Templates whose tags stand in what Word lays around a text, or are nearly tags; the files are an office's own. */
class WrappedTemplateTests {

    private static final Record NOVEMBER = FilledDutyTable.of(YearMonth.of(2026, 11));

    @ParameterizedTest
    @ValueSource(strings = {"15-row", "15-rowcell", "15-headcell"})
    void fillsARowAndACellInAContentControl(String file) throws Exception {
        var template = trial(file);
        assertThat(faults(template)).isEmpty();
        var printed =
                Printed.word(TemplateFiller.fill(template.content(), NOVEMBER)).all();
        assertThat(printed).contains("解文涛").contains("11月30日").contains("联系电话").doesNotContain("[");
    }

    @Test
    void namesAMisspeltTagInAWrappedCellWithItsPlaceAndTheNearest() throws Exception {
        assertThat(faults(trial("15-rowcell-misspelt")))
                .containsExactly(new TemplateFault(
                        Kind.UNKNOWN_TAG, "{{ofice}}", new TemplatePosition(Part.BODY, 1, 2, 5, 1), "{{office}}"));
    }

    @Test
    void refusesTheTagsOfARowWhoseListWasDeleted() throws Exception {
        var left = changed(xml -> xml.replace("{{rows}}", ""));
        assertThat(faults(left))
                .contains(new TemplateFault(
                        Kind.COLUMN_OF_NO_ROW, "[=date]", new TemplatePosition(Part.BODY, 1, 2, 1, 1), "{{rows}}"))
                .contains(new TemplateFault(
                        Kind.COLUMN_OF_NO_ROW, "[shift]", new TemplatePosition(Part.BODY, 1, 2, 4, 1), "{{rows}}"))
                .hasSize(9);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"［primary］", "[primary］", "【primary】", "[ primary ]", "[Primary]", "[primry]", "[=primarry]"})
    void namesWhatIsNearlyATagOfTheRow(String typed) throws Exception {
        assertThat(faults(changed(xml -> xml.replace("[primary]", typed))))
                .extracting(TemplateFault::meant)
                .containsExactly("[primary]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{month}",
                "｛month｝",
                "｛｛month｝｝",
                "{{month}",
                "{{ month }}",
                "{{Month}}",
                "{{mouth}}",
                "{{ｍｏｎｔｈ}}"
            })
    void namesWhatIsNearlyATag(String typed) throws Exception {
        assertThat(faults(new Draft(false).add(p("Body", typed + "值班表"))))
                .extracting(TemplateFault::meant)
                .containsExactly("{{month}}");
    }

    @Test
    void leavesWordsInBracketsAlone() throws Exception {
        assertThat(faults(new Draft(false).add(p("Body", "{{month}}值班表 [注] 【2026】 {甲} (phone)"))))
                .isEmpty();
    }

    @Test
    void refusesATemplateWithoutAnyTag() throws Exception {
        assertThat(faults(new Draft(false).add(p("Body", "值班表"))))
                .extracting(TemplateFault::kind, TemplateFault::tag)
                .containsExactly(tuple(Kind.NO_TAG, "{{office}}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:hyperlink w:anchor=\"a\"><w:r><w:t>{{month}}</w:t></w:r></w:hyperlink>",
                "<w:r><w:t>{{mo</w:t></w:r><w:hyperlink w:anchor=\"a\"><w:r><w:t>nth}}</w:t></w:r></w:hyperlink>",
                "<w:sdt><w:sdtPr><w:id w:val=\"3\"/></w:sdtPr><w:sdtContent><w:r><w:t>{{month}}</w:t></w:r></w:sdtContent></w:sdt>",
                "<w:sdt><w:sdtContent><w:sdt><w:sdtContent><w:r><w:t>{{month}}</w:t></w:r></w:sdtContent></w:sdt></w:sdtContent></w:sdt>",
                "<w:smartTag><w:smartTagPr/><w:r><w:t>{{month}}</w:t></w:r></w:smartTag>",
                "<w:ins w:id=\"1\" w:author=\"a\"><w:r><w:t>{{mon</w:t></w:r></w:ins><w:r><w:t>th}}</w:t></w:r>",
                "<w:del w:id=\"1\" w:author=\"a\"><w:r><w:delText>{{</w:delText></w:r></w:del><w:r><w:t>{{month}}</w:t></w:r>"
            })
    void fillsATagInsideEveryWrapperOfAText(String content) throws Exception {
        var draft = new Draft(false).add("<w:p>" + content + "</w:p>");
        assertThat(faults(draft)).isEmpty();
        assertThat(Printed.word(TemplateFiller.fill(draft.bytes(), NOVEMBER)).all())
                .startsWith("2026年11月—");
    }

    @Test
    void fillsUnderACommentThatHoldsATag() throws Exception {
        var marked =
                "<w:p><w:commentRangeStart w:id=\"0\"/><w:r><w:t>{{month}}</w:t></w:r><w:commentRangeEnd w:id=\"0\"/>"
                        + "<w:r><w:commentReference w:id=\"0\"/></w:r></w:p>";
        var file = DocxFile.open(new Draft(false).add(marked).bytes()).with(Map.of("word/comments.xml", comment()));
        assertThat(faults(file)).isEmpty();
        assertThat(Printed.word(TemplateFiller.fill(file.content(), NOVEMBER)).all())
                .startsWith("2026年11月—");
    }

    private static byte[] comment() {
        return ("<w:comments xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:comment w:id=\"0\""
                        + " w:author=\"a\"><w:p><w:r><w:t>{{nobody}}</w:t></w:r></w:p></w:comment></w:comments>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static DocxFile trial(String name) {
        try (var file = WrappedTemplateTests.class.getResourceAsStream("/trials/" + name + ".docx")) {
            return DocxFile.open(file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UnsupportedDocxException e) {
            throw new AssertionError(e);
        }
    }

    private static DocxFile changed(UnaryOperator<String> change) {
        var file = trial("15-rowcell");
        var xml = new String(file.bytes(DocxFile.BODY), StandardCharsets.UTF_8);
        return file.with(Map.of(DocxFile.BODY, change.apply(xml).getBytes(StandardCharsets.UTF_8)));
    }

    private static List<TemplateFault> faults(Draft draft) throws Exception {
        return faults(DocxFile.open(draft.bytes()));
    }

    private static List<TemplateFault> faults(DocxFile template) throws Exception {
        return TagCheck.faults(template, FormTags.of(NOVEMBER.getClass()));
    }
}
