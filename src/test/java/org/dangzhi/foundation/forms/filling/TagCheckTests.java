package org.dangzhi.foundation.forms.filling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dangzhi.engine.press.draft.WordMarkup.p;

import java.io.IOException;
import java.util.List;
import org.dangzhi.engine.press.docx.DocxFile;
import org.dangzhi.engine.press.docx.UnsupportedDocxException;
import org.dangzhi.engine.press.draft.Draft;
import org.dangzhi.engine.press.draft.TemplateDraftTable;
import org.dangzhi.foundation.forms.filling.TemplateFault.Kind;
import org.dangzhi.foundation.forms.filling.TemplatePosition.Part;
import org.dangzhi.operations.phone.FilledPhoneRecord;
import org.junit.jupiter.api.Test;

class TagCheckTests {

    record Note(String number, Person writer, List<Line> lines) {

        record Person(String name) {}

        record Line(String time, String text) {}
    }

    @Test
    void knowsValuesGroupsRowsAndSections() throws Exception {
        assertThat(faults(new Draft(false)
                        .add(p("Body", "{{number}} {{writer.name}}"))
                        .add(p("Body", "{{?writer}}"))
                        .add(p("Body", "{{/writer}}"))
                        .add(new TemplateDraftTable(50, 50)
                                .value(1, "{{lines}}[=time]")
                                .value(1, "[text]")
                                .row(8))))
                .isEmpty();
    }

    @Test
    void namesAnUnknownTagWithItsParagraph() throws Exception {
        assertThat(faults(new Draft(false).add(p("Body", "值班日志")).add(p("Body", "编号 {{nummer}}"))))
                .containsExactly(new TemplateFault(
                        Kind.UNKNOWN_TAG, "{{nummer}}", new TemplatePosition(Part.BODY, 0, 0, 0, 2), "{{number}}"));
    }

    @Test
    void namesAnUnknownTagWithItsCell() throws Exception {
        var table = new TemplateDraftTable(50, 50)
                .value(1, "编号")
                .value(1, "{{number}}")
                .row(8)
                .value(1, "人")
                .value(1, "{{writer}}")
                .row(8);
        assertThat(faults(new Draft(false).add(p("Body", "")).add(table)))
                .containsExactly(new TemplateFault(
                        Kind.UNKNOWN_TAG, "{{writer}}", new TemplatePosition(Part.BODY, 1, 2, 2, 1), ""));
    }

    @Test
    void namesAnUnknownTagInTheFooter() throws Exception {
        assertThat(faults(new Draft(false).foot(p("Small", "{{printed}}"))))
                .containsExactly(new TemplateFault(
                        Kind.UNKNOWN_TAG, "{{printed}}", new TemplatePosition(Part.FOOTER, 0, 0, 0, 1), ""));
    }

    @Test
    void findsATagThatWordTookApart() throws Exception {
        var torn =
                "<w:p><w:r><w:t>{{num</w:t></w:r><w:proofErr w:type=\"spellStart\"/><w:r><w:t>mer}</w:t></w:r><w:r><w:t>}</w:t></w:r></w:p>";
        assertThat(faults(new Draft(false).add(torn)))
                .extracting(TemplateFault::tag)
                .containsExactly("{{nummer}}");
    }

    @Test
    void namesAnUnknownColumnAndATagThatCannotRepeat() throws Exception {
        assertThat(faults(new Draft(false)
                        .add(new TemplateDraftTable(50, 50)
                                .value(1, "{{lines}}[times]")
                                .value(1, "{{number}}")
                                .row(8))))
                .extracting(TemplateFault::kind, TemplateFault::tag)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Kind.UNKNOWN_COLUMN, "[times]"),
                        org.assertj.core.groups.Tuple.tuple(Kind.TAG_IN_REPEATED_ROW, "{{number}}"));
    }

    @Test
    void namesSlipsOfTheHand() throws Exception {
        assertThat(kinds("{{number} 号")).containsExactly(Kind.HALF_A_TAG);
        assertThat(kinds("｛｛number｝｝")).containsExactly(Kind.WIDE_BRACES);
        assertThat(kinds("{{lines}}")).containsExactly(Kind.LIST_OUTSIDE_TABLE);
        assertThat(kinds("{{?writer}}")).containsExactly(Kind.SECTION_NOT_CLOSED);
        assertThat(kinds("{{/writer}}")).containsExactly(Kind.SECTION_NOT_CLOSED);
    }

    @Test
    void letsNoTemplateRunCodeOrFetchAnything() throws Exception {
        for (var tag : List.of(
                "{{T(java.lang.Runtime).getRuntime().exec('id')}}",
                "{{@picture}}",
                "{{+number}}",
                "{{#number}}",
                "{{number.class}}")) assertThat(kinds(tag)).as(tag).containsExactly(Kind.UNKNOWN_TAG);
    }

    @Test
    void printsWhatPeopleWroteEvenIfItLooksLikeATag() throws Exception {
        var template = new Draft(false).add(p("Body", "{{content}}")).bytes();
        var written = "照抄：{{office}} [date] ${x} #{1+1} <b>&amp;\u0007第二行\n第三行";
        var word = DocxFile.open(TemplateFiller.fill(template, FilledPhoneRecord.of(written)));
        var text = word.xml(DocxFile.BODY).getTextContent();
        assertThat(text)
                .contains("{{office}} [date] ${x} #{1+1} <b>&amp;第二行")
                .contains("第三行")
                .doesNotContain("\u0007");
    }

    private static List<Kind> kinds(String text) throws Exception {
        return faults(new Draft(false).add(p("Body", text))).stream()
                .map(TemplateFault::kind)
                .toList();
    }

    private static List<TemplateFault> faults(Draft draft) throws IOException, UnsupportedDocxException {
        return TagCheck.faults(DocxFile.open(draft.bytes()), FormTags.of(Note.class));
    }
}
