package org.dangzhi.foundation.forms.filling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dangzhi.engine.press.draft.WordMarkup.field;
import static org.dangzhi.engine.press.draft.WordMarkup.p;

import java.time.YearMonth;
import java.util.List;
import org.dangzhi.engine.press.Printed;
import org.dangzhi.engine.press.docx.DocxFile;
import org.dangzhi.engine.press.draft.Draft;
import org.dangzhi.engine.press.draft.WordBox;
import org.dangzhi.foundation.forms.filling.TemplateFault.Kind;
import org.dangzhi.foundation.forms.filling.TemplatePosition.Part;
import org.dangzhi.operations.duty.FilledDutyTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Templates with tags in text boxes and in fields. */
class TextBoxTemplateTests {

    private static final Record NOVEMBER = FilledDutyTable.of(YearMonth.of(2026, 11));
    private static final String TAGGED = p("Body", "值班电话 {{phone}}") + p("Body", "传真 {{fax}}");

    @Test
    void fillsATagInABoxOnceAndPrintsIt() throws Exception {
        var template = new Draft(false).add("<w:p>" + WordBox.drawn(120, 40, 60, 20, TAGGED) + "</w:p>");
        assertThat(faults(template)).isEmpty();
        assertThat(filled(template)).containsOnlyOnce("值班电话0546-8551234").containsOnlyOnce("传真0546-8551235");
    }

    @Test
    void fillsATagInABoxOfOlderWord() throws Exception {
        var template = new Draft(false).add("<w:p>" + WordBox.old(120, 40, 60, 20, TAGGED) + "</w:p>");
        assertThat(faults(template)).isEmpty();
        assertThat(filled(template)).containsOnlyOnce("值班电话0546-8551234");
    }

    @Test
    void fillsATagThatWordTookApartInABoxBesideTagsOfTheText() throws Exception {
        var apart = "<w:p><w:r><w:t>{{ph</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>one}}</w:t></w:r></w:p>";
        var template = new Draft(false)
                .add("<w:p><w:r><w:t>{{month}}</w:t></w:r>" + WordBox.drawn(120, 40, 60, 20, apart)
                        + "<w:r><w:t>{{office}}</w:t></w:r></w:p>");
        assertThat(faults(template)).isEmpty();
        assertThat(filled(template)).contains("2026年11月胜远油田公司办公室").contains("0546-8551234");
    }

    @Test
    void fillsABoxInTheFooter() throws Exception {
        var template = new Draft(false)
                .foot("<w:p>" + WordBox.drawn(20, 270, 60, 10, TAGGED) + "</w:p>")
                .add(p("Body", "值班表"));
        assertThat(faults(template)).isEmpty();
        assertThat(filled(template)).contains("值班电话0546-8551234");
    }

    @Test
    void namesAnUnknownTagInABoxWithItsPlace() throws Exception {
        var template = new Draft(false)
                .add(p("Body", "{{month}}"))
                .add("<w:p>" + WordBox.drawn(120, 40, 60, 20, p("Body", "电话") + p("Body", "{{phon}}")) + "</w:p>");
        assertThat(faults(template))
                .containsExactly(new TemplateFault(
                        Kind.UNKNOWN_TAG, "{{phon}}", new TemplatePosition(Part.TEXT_BOX, 0, 0, 0, 2), "{{phone}}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:fldSimple w:instr=\"REF a\"><w:r><w:t>{{month}}</w:t></w:r></w:fldSimple>",
                "<w:fldSimple w:instr=\" DATE \"><w:r><w:t>{{month}}</w:t></w:r></w:fldSimple>",
                "<w:r><w:t>{{mo</w:t></w:r><w:fldSimple w:instr=\"REF a\"><w:r><w:t>nth}}</w:t></w:r></w:fldSimple>",
                "<w:hyperlink w:anchor=\"a\"><w:fldSimple w:instr=\"REF a\"><w:r><w:t>{{month}}</w:t></w:r></w:fldSimple></w:hyperlink>"
            })
    void fillsATagInASimpleField(String content) throws Exception {
        var template = new Draft(false).add("<w:p>" + content + "</w:p>");
        assertThat(faults(template)).isEmpty();
        assertThat(filled(template)).startsWith("2026年11月—");
    }

    @ParameterizedTest
    @ValueSource(strings = {"REF a", "DATE \\@ \"yyyy\"", "MERGEFIELD month"})
    void fillsATagInTheResultOfAField(String instruction) throws Exception {
        var template = new Draft(false)
                .add("<w:p>" + field(instruction).replace("<w:t>1</w:t>", "<w:t>{{month}}</w:t>") + "</w:p>");
        assertThat(faults(template)).isEmpty();
        assertThat(filled(template)).startsWith("2026年11月—");
    }

    @Test
    void leavesFieldsBesideTagsWhatTheyAre() throws Exception {
        var template = new Draft(false)
                .add(
                        "<w:p><w:r><w:t>{{month}}第</w:t></w:r>" + field("PAGE")
                                + "<w:r><w:t>页</w:t></w:r><w:fldSimple w:instr=\"DATE\"><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p>");
        assertThat(faults(template)).isEmpty();
        assertThat(filled(template)).startsWith("2026年11月第1页2026/11/30—");
    }

    @ParameterizedTest
    @ValueSource(strings = {"HYPERLINK \"tel:{{phone}}\"", "DATE \\@ \"{{month}}\""})
    void saysWhereATagStandsInTheInstructionOfAField(String instruction) throws Exception {
        var paragraph = "<w:p>" + field(instruction) + "</w:p>";
        var filled = TemplateFiller.fill(
                new Draft(false).add(p("Body", "值班表")).add(paragraph).bytes(), NOVEMBER);
        assertThat(TagCheck.leftIn(DocxFile.open(filled)))
                .extracting(TemplateFault::kind, TemplateFault::place)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        Kind.NOT_FILLED, new TemplatePosition(Part.BODY, 0, 0, 0, 2)));
    }

    private static List<TemplateFault> faults(Draft draft) throws Exception {
        return TagCheck.faults(DocxFile.open(draft.bytes()), FormTags.of(NOVEMBER.getClass()));
    }

    private static String filled(Draft draft) throws Exception {
        return Printed.word(TemplateFiller.fill(draft.bytes(), NOVEMBER)).all();
    }
}
