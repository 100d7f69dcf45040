package org.dangzhi.engine.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dangzhi.engine.press.draft.WordMarkup.field;
import static org.dangzhi.engine.press.draft.WordMarkup.p;

import org.dangzhi.engine.press.docx.DocxFile;
import org.dangzhi.engine.press.draft.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Fields of Word; it is Monday, 30 November 2026, 08:05, and Word last saw 1 in each of them. */
class FieldTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DATE | 2026/11/30",
                "TIME | 8:05",
                "DATE \\@ \"yyyy年M月d日\" | 2026年11月30日",
                "DATE \\@ \"yyyy-MM-dd HH:mm\" | 2026-11-3008:05",
                "DATE  \\@ \"EEEE年O月A日\"  \\* MERGEFORMAT | 二〇二六年十一月三十日",
                "TIME \\@ \"yyyy年M月d日星期W\" | 2026年11月30日星期一",
                "DATE \\@ \"dddd\" | 星期一",
                "DATE \\@ \"am/pmh时mm分\" | 上午8时05分",
                "DATE \\@ \"'第'd'日'\" | 第30日"
            })
    void ofTheDayAndTheTimeSayWhenTheyArePrinted(String instruction, String written) throws Exception {
        var simple = "<w:p><w:fldSimple w:instr=\"" + instruction.replace("\"", "&quot;")
                + "\"><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p>";
        assertThat(printed("<w:p>" + field(instruction) + "</w:p>")).startsWith(written + "—");
        assertThat(printed(simple)).startsWith(written + "—");
    }

    @Test
    void ofItsOwnPageAndOfAllPagesAreRightInTheText() throws Exception {
        var here = "<w:p><w:r><w:t>第</w:t></w:r>" + field("PAGE") + "<w:r><w:t>页，共</w:t></w:r>" + field("NUMPAGES")
                + "<w:r><w:t>页</w:t></w:r></w:p>";
        var turn = "<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>";
        var pages = Printed.word(
                        new Draft(false).add(here + turn + here + turn + here).bytes())
                .pages();
        assertThat(pages).hasSize(3);
        assertThat(pages.get(0)).startsWith("第1页，共3页");
        assertThat(pages.get(1)).startsWith("第2页，共3页");
        assertThat(pages.get(2)).startsWith("第3页，共3页");
    }

    /** {@code { IF { PAGE } = 1 "a" "b" }}: the page is no text of its own. */
    @Test
    void insideTheInstructionOfAnotherAreNotPrinted() throws Exception {
        var nested = "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>IF </w:instrText></w:r>"
                + field("PAGE") + "<w:r><w:instrText> = 1 \"甲\" \"乙\"</w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>甲</w:t></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:r><w:t>完</w:t></w:r></w:p>";
        assertThat(printed(nested)).startsWith("甲完—");
        assertThat(UnsupportedFeature.in(file(nested))).containsExactly(UnsupportedFeature.FIELD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"IF 1 = 1 a b", "= 2 + 3", "FORMCHECKBOX", "EQ \\o\\ac(○,1)", "SECTIONPAGES"})
    void thatWordComputesAnewAreNamed(String instruction) throws Exception {
        assertThat(UnsupportedFeature.in(file("<w:p>" + field(instruction) + "</w:p>")))
                .containsExactly(UnsupportedFeature.FIELD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"PAGE", "NUMPAGES \\* Arabic", "DATE", "REF a \\h", "HYPERLINK \"a\"", "toc \\o", "MERGEFIELD a"
            })
    void thatArePrintedAreNotNamed(String instruction) throws Exception {
        assertThat(UnsupportedFeature.in(file("<w:p>" + field(instruction) + "</w:p>")))
                .isEmpty();
    }

    private static String printed(String paragraph) throws Exception {
        return Printed.word(new Draft(false).add(paragraph).bytes()).all();
    }

    private static DocxFile file(String paragraph) throws Exception {
        return DocxFile.open(
                new Draft(false).add(p("Body", "值班表")).add(paragraph).bytes());
    }
}
