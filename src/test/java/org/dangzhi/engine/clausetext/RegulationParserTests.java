package org.dangzhi.engine.clausetext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dangzhi.engine.clausetext.SampleRegulations.all;
import static org.dangzhi.engine.clausetext.SampleRegulations.articles;
import static org.dangzhi.engine.clausetext.SampleRegulations.division;
import static org.dangzhi.engine.clausetext.SampleRegulations.doubts;
import static org.dangzhi.engine.clausetext.SampleRegulations.labels;
import static org.dangzhi.engine.clausetext.SampleRegulations.numbered;
import static org.dangzhi.engine.clausetext.SampleRegulations.of;
import static org.dangzhi.engine.clausetext.SampleRegulations.part;
import static org.dangzhi.engine.clausetext.SampleRegulations.text;
import static org.dangzhi.engine.clausetext.SampleRegulations.withoutContents;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dangzhi.engine.clausetext.ParseWarning.Reason;
import org.dangzhi.engine.clausetext.TextLine.Hint;
import org.dangzhi.engine.clausetext.dividing.ClauseLabel;
import org.dangzhi.engine.clausetext.dividing.LabelParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegulationParserTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "order",
                "letter",
                "points",
                "headed",
                "standard",
                "bracketed",
                "arabic",
                "books",
                "print",
                "amendment",
                "dotted"
            })
    void losesAndRepeatsNothing(String name) {
        assertThat(all(division(name))).isEqualTo(withoutContents(text(name)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "order",
                "letter",
                "points",
                "headed",
                "standard",
                "bracketed",
                "arabic",
                "books",
                "print",
                "dotted"
            })
    void doubtsNothingInACleanText(String name) {
        assertThat(doubts(division(name))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            order,     值班与应急报告条例,                     中华人民共和国国务院令第493号, 中华人民共和国国务院, 2007-04-09, 2007-06-01
            letter,    海州市机关公务接待经费管理办法,         海财行〔2016〕214号,           海州市财政局,         2016-06-30, 2016-07-01
            points,    海州港务集团值班室内部管理规定,         -,                             海州港务集团办公室,   2024-03-05, 2024-03-05
            headed,    关于加强和改进值班工作的实施意见,       海办发〔2013〕22号,            海州市人民政府办公室, 2013-12-20, 2014-01-01
            standard,  值班室工作规范,                         -,                             -,                    -,          -
            bracketed, 海州大学值班工作管理办法（试行）,       -,                             -,                    2023-09-08, 2023-09-08
            arabic,    海州物流有限公司值班守则,               -,                             -,                    -,          2022-01-01
            books,     海州市机关事务管理规程,                 -,                             -,                    -,          2020-10-01
            print,     海州市党政机关值班工作规定,             -,                             -,                    -,          2021-05-01
            amendment, 海州市人民政府关于修改《海州市值班工作办法》的决定, 海政发〔2022〕8号, 海州市人民政府, -, 2022-03-01
            dotted,    值班室卫生管理制度,                     -,                             -,                    -,          2024-05-01
            """)
    void findsWhatATextSaysAboutItself(
            String name, String title, String number, String issuer, String issuedOn, String inForceFrom) {
        var division = division(name);

        assertThat(division.title()).isEqualTo(title);
        assertThat(division.number()).isEqualTo(number);
        assertThat(division.issuer()).isEqualTo(issuer);
        assertThat(string(division.issuedOn())).isEqualTo(issuedOn);
        assertThat(string(division.inForceFrom())).isEqualTo(inForceFrom);
    }

    private static String string(Object day) {
        return day == null ? null : day.toString();
    }

    @Test
    void aLabelOfThreeHundredThousandNumeralsIsText() {
        var division = RegulationParser.divide(List.of(TextLine.of("第" + "一".repeat(300_000) + "条")));

        assertThat(division.parts()).hasSize(1);
    }

    @Test
    void dividesAnOrderBehindItsContents() {
        assertThat(labels(division("order")))
                .containsExactly(
                        "", "第一章", "第一条", "第二条", "第三条", "第二章", "第四条", "第五条", "第五条之一", "第五条之二", "第六条", "第三章", "第七条",
                        "第八条", "第九条", "第四章", "第十条", "第十一条");
    }

    @Test
    void dividesWrappedMeasuresBehindALetter() {
        var expected = new ArrayList<>(numbered(1, 9));
        expected.addFirst("");
        expected.addAll(List.of("附件1", "附件2"));
        assertThat(labels(division("letter"))).isEqualTo(expected);
    }

    @Test
    void dividesPoints() {
        assertThat(labels(division("points")))
                .containsExactly("", "一、", "二、", "三、", "四、", "五、", "六、", "七、", "八、", "九、", "十、");
    }

    @Test
    void dividesOpinionsWhosePointsAreHeadings() {
        var division = division("headed");

        assertThat(labels(division))
                .containsExactly("", "一、", "（一）", "（二）", "二、", "（三）", "（四）", "（五）", "三、", "（六）", "（七）", "四、");
        assertThat(part(division, "二、").kind()).isEqualTo(PartKind.CHAPTER);
        assertThat(part(division, "四、").kind()).isEqualTo(PartKind.ARTICLE);
    }

    @Test
    void dividesAStandard() {
        var division = division("standard");

        assertThat(labels(division))
                .containsExactly(
                        "", "1", "2", "2.1", "2.2", "3", "3.1", "3.1.1", "3.1.2", "3.2", "3.3", "4", "4.1", "4.2",
                        "附录A");
        assertThat(articles(division)).containsExactly("1", "2.1", "2.2", "3.1.1", "3.1.2", "3.2", "3.3", "4.1", "4.2");
    }

    @Test
    void dividesArticlesWithHeadings() {
        var division = division("bracketed");

        assertThat(articles(division)).isEqualTo(numbered(1, 9));
        assertThat(division.parts().stream().skip(1).map(ParsedPart::name))
                .containsExactly("目的", "适用范围", "定义", "值班安排", "带班领导", "值班职责", "信息报告", null, "施行");
    }

    @Test
    void dividesArticlesInArabicNumbers() {
        assertThat(labels(division("arabic")).stream().skip(1))
                .isEqualTo(IntStream.rangeClosed(1, 12)
                        .mapToObj(number -> "第" + number + "条：")
                        .toList());
    }

    @Test
    void dividesBooksChaptersAndSections() {
        var division = division("books");

        assertThat(articles(division)).isEqualTo(numbered(1, 14));
        assertThat(division.parts().stream()
                        .filter(part -> part.kind() != PartKind.ARTICLE && part.kind() != PartKind.PREAMBLE)
                        .map(part -> part.kind() + " " + part.label() + " " + part.heading()))
                .containsExactly(
                        "BOOK 第一编 总则",
                        "CHAPTER 第一章 一般规定",
                        "CHAPTER 第二章 机构",
                        "SECTION 第一节 设置",
                        "SECTION 第二节 职责",
                        "BOOK 第二编 分则",
                        "CHAPTER 第一章 值班",
                        "CHAPTER 第二章 保密",
                        "CHAPTER 附则 null");
    }

    @Test
    void dividesALongTextWithChapters() {
        assertThat(articles(division("print"))).isEqualTo(numbered(1, 22));
    }

    @Test
    void leavesQuotedArticlesInThePointsOfAnAmendment() {
        var division = division("amendment");

        assertThat(labels(division)).containsExactly("", "一、", "二、", "三、", "四、", "五、", "六、", "七、", "八、");
        assertThat(part(division, "四、").text()).endsWith("\n第八条　情节严重的，给予处分。”");
        assertThat(doubts(division)).containsExactly(": AMENDS_ANOTHER");
    }

    @Test
    void dividesSimpleNumbers() {
        assertThat(labels(division("dotted")))
                .containsExactly("", "1、", "2、", "3、", "4、", "5、", "6、", "7、", "8、", "9、");
    }

    @Test
    void dividesBracketedNumbersAlone() {
        assertThat(articles(of("值班须知\n（一）按时到岗。\n（二）坚守岗位。"))).containsExactly("（一）", "（二）");
    }

    @Test
    void takesListsWithHalfBracketsForText() {
        assertThat(doubts(of("须知\n1）按时到岗。\n2）坚守岗位。"))).containsExactly(": NO_CLAUSES");
    }

    @Test
    void takesAReferenceAtTheStartOfAWrappedLineForText() {
        var division = of("""
                第一条　目的。
                第二条　单位应当依照
                第三条规定的标准执行。
                第三条　标准另行制定。
                """);

        assertThat(part(division, "第二条").text()).isEqualTo("单位应当依照第三条规定的标准执行。");
        assertThat(doubts(division)).isEmpty();
    }

    @Test
    void takesAReferenceThatLooksLikeTheNextLabelForTextIfThatComesLater() {
        var division = of("""
                第一条　目的。
                第二条　单位应当依照
                第三条 办理登记手续，并依照
                第五条 报告。
                第三条　登记每年一次。
                第四条　附则。
                第五条　施行。
                """);

        assertThat(articles(division)).isEqualTo(numbered(1, 5));
        assertThat(doubts(division)).containsExactly("第二条: UNCLEAR_NUMBER 第三条", "第二条: UNCLEAR_NUMBER 第五条");
    }

    @ParameterizedTest
    @ValueSource(strings = {"外资企业可以参照执行。", "中医药主管部门负责实施。", "第三人可以申请参加。", "规定的期限届满后施行。"})
    void takesALabelWithAGapForALabelWhateverWordFollows(String words) {
        var division = of("第一条　目的。\n第二条　单位应当\n第三条 " + words + "\n第四条　附则。");

        assertThat(articles(division)).isEqualTo(numbered(1, 4));
        assertThat(part(division, "第三条").text()).isEqualTo(words);
    }

    @Test
    void takesSuchALabelForOneAlsoWhereAnArticleBeforeItIsMissing() {
        var division = of("第一条　目的。\n第二条　范围。\n第四条 外资企业可以参照执行。\n第五条　附则。");

        assertThat(articles(division)).containsExactly("第一条", "第二条", "第四条", "第五条");
        assertThat(doubts(division)).containsExactly("第四条: MISSING_BEFORE 3");
    }

    @Test
    void readsRadicalsOfAPdfAsTheCharactersTheyLookLike() throws Exception {
        byte[] content;
        try (var file = RegulationParserTests.class.getResourceAsStream("/trials/radicals.txt")) {
            content = Objects.requireNonNull(file).readAllBytes();
        }

        var division = RegulationParser.divide(RegulationTextReader.read(content, "radicals.txt"));

        assertThat(articles(division)).isEqualTo(numbered(1, 12));
        assertThat(part(division, "第一条").text()).startsWith("本单位的行政值班应当防范长期风险，车辆出门见第一号单。");
    }

    @Test
    void takesAParagraphAboutAnotherClauseForText() {
        var division = of("""
                第一章　总则
                第一条　目的。
                第二条　范围。
                第一条所称单位，是指机关。
                第三章所称人员，包括临时人员。
                第三条　附则。
                """);

        assertThat(part(division, "第二条").text()).isEqualTo("范围。\n第一条所称单位，是指机关。\n第三章所称人员，包括临时人员。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"所有人员应当签到。", "中央驻海单位参照执行。", "及时报告是值班人员的职责。", "和平时期的值班另行规定。"})
    void beginsAnArticleWithWordsThatResembleAReference(String words) {
        assertThat(doubts(of("第一条目的。\n第二条" + words + "\n第三条附则。"))).isEmpty();
        assertThat(articles(of("第一条目的。\n第二条" + words + "\n第三条附则。"))).isEqualTo(numbered(1, 3));
    }

    @Test
    void beginsAnArticleThatReadsLikeAReferenceOnlyWithADoubt() {
        var division = of("第一条　目的。\n第二条规定由行政部解释。\n第三条　附则。");

        assertThat(articles(division)).isEqualTo(numbered(1, 3));
        assertThat(doubts(division)).containsExactly("第二条: UNSURE_START");
    }

    @Test
    void leavesOutContentsWithoutPages() {
        var division = of("规定\n目录\n第一章 总则\n第二章 附则\n第一章 总则\n第一条 甲。\n第二章 附则\n第二条 乙。");

        assertThat(labels(division)).containsExactly("", "第一章", "第一条", "第二章", "第二条");
        assertThat(division.parts().getFirst().text()).isEqualTo("规定");
    }

    @Test
    void keepsRowsOfATableInTheirArticle() {
        var division = RegulationParser.divide(List.of(
                TextLine.of("第一条　标准如下："),
                new TextLine("第二条\t三百元", 0, Set.of(Hint.TABLE)),
                new TextLine("1\t二百元", 0, Set.of(Hint.TABLE)),
                TextLine.of("第二条　施行。")));

        assertThat(part(division, "第一条").text()).isEqualTo("标准如下：\n第二条\t三百元\n1\t二百元");
        assertThat(articles(division)).isEqualTo(numbered(1, 2));
    }

    @Test
    void keepsTheNumbersOfAnAnnexInTheAnnex() {
        var division = of("第一条　甲。\n第二条　乙。\n附件：值班守则\n第一条　一。\n第二条　二。\n第三条　三。");

        assertThat(labels(division)).containsExactly("第一条", "第二条", "附件：");
        assertThat(part(division, "附件：").text()).endsWith("第三条　三。");
        assertThat(doubts(division)).isEmpty();
    }

    @Test
    void takesAnAnnexMentionedBetweenArticlesForText() {
        var division = of("第一条　甲。\n附件1 见后。\n第二条　乙。\n第三条　丙。");
        assertThat(labels(division)).containsExactly("第一条", "第二条", "第三条");
    }

    @Test
    void takesALabelAloneOnItsLine() {
        var division = of("第一条\n目的。\n第二条\n范围。\n再一款。");
        assertThat(part(division, "第二条").text()).isEqualTo("范围。\n再一款。");
    }

    @Test
    void namesMissingNumbers() {
        var division = of("第一条　甲。\n第二条　乙。\n第五条　丙。\n第六条　丁。\n第八条　戊。");
        assertThat(doubts(division)).containsExactly("第五条: MISSING_BEFORE 3–4", "第八条: MISSING_BEFORE 7");
        assertThat(part(division, "第五条").doubt()).isEqualTo(new ParseWarning(2, "第五条", Reason.MISSING_BEFORE, "3–4"));
    }

    @Test
    void namesANumberThatIsThereTwice() {
        assertThat(doubts(of("第一条　甲。\n第二条　乙。\n第二条　丙。\n第三条　丁。"))).containsExactly("第二条: DUPLICATE");
    }

    @Test
    void namesANumberOutOfOrder() {
        assertThat(doubts(of("第一条　甲。\n第三条　乙。\n第二条　丙。\n第四条　丁。"))).containsExactly("第二条: OUT_OF_ORDER");
    }

    @Test
    void namesAnExcerptThatDoesNotBeginWithOne() {
        assertThat(doubts(of("第五条　甲。\n第六条　乙。\n第七条　丙。"))).containsExactly("第五条: MISSING_BEFORE 1–4");
    }

    @Test
    void namesNumbersThatBeginAgain() {
        var division = of("第一章 甲\n第一条　一。\n第二条　二。\n第二章 乙\n第一条　一。\n第二条　二。");
        assertThat(articles(division)).containsExactly("第一条", "第二条", "第一条", "第二条");
        assertThat(doubts(division)).containsExactly("第一条: RESTARTS");
    }

    @Test
    void namesChaptersThatBeginAgain() {
        var division = of("第一章 甲\n第二章 乙\n第一章 甲\n第一条　一。\n第二章 乙\n第二条　二。");
        assertThat(doubts(division)).containsExactly("第一章: RESTARTS");
    }

    @Test
    void namesANumberNobodyWrites() {
        assertThat(doubts(of("第一条　甲。\n第二十百条　乙。\n第二条　丙。"))).containsExactly("第一条: UNCLEAR_NUMBER 第二十百条　乙。");
    }

    @Test
    void namesAVeryLongArticle() {
        var division = of("第一条　" + "长".repeat(3001) + "。\n第二条　乙。");
        assertThat(doubts(division)).containsExactly("第一条: LONG 3002");
    }

    @Test
    void namesAnArticleWithoutText() {
        assertThat(doubts(of("第一条　甲。\n第二条\n第三条　丙。"))).containsExactly("第二条: EMPTY");
    }

    @Test
    void namesATextWithoutClauses() {
        var division = of("值班须知\n请坚守岗位。");
        assertThat(labels(division)).containsExactly("");
        assertThat(doubts(division)).containsExactly(": NO_CLAUSES");
    }

    @Test
    void namesAPageThatCouldNotBeRead() {
        var division = RegulationParser.divide(List.of(
                new TextLine("第一条　甲。", 1, Set.of()),
                new TextLine("", 2, Set.of(Hint.UNREAD_PAGE)),
                new TextLine("第二条　乙。", 3, Set.of())));
        assertThat(doubts(division)).containsExactly("第一条: UNREAD_PAGE 2");
    }

    @Test
    void countsBeyondAHundred() {
        var text = numbered(1, 123).stream().map(label -> label + "　应当。").collect(Collectors.joining("\n"));
        var division = of(text);

        assertThat(articles(division)).isEqualTo(numbered(1, 123));
        assertThat(part(division, "第一百二十三条").number()).isEqualTo(123);
        assertThat(doubts(division)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"第十二条之一, 12", "第１０条, 10", "第 一 百 零 五 条, 105", "第一百一十条, 110", "第二〇条, 20"})
    void readsTheNumberOfALabel(String label, int number) {
        assertThat(LabelParser.article(label + "　文").map(ClauseLabel::number)).contains(number);
    }
}
