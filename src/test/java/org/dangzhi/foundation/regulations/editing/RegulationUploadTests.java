package org.dangzhi.foundation.regulations.editing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.dangzhi.TestOffice;
import org.dangzhi.engine.clausetext.GazettePdf;
import org.dangzhi.engine.clausetext.NumberedWordFile;
import org.dangzhi.foundation.regulations.RegulationId;
import org.dangzhi.foundation.web.Roles;
import org.junit.jupiter.api.Test;

/** How a regulation gets into the library. */
class RegulationUploadTests extends LibraryTestBase {

    private static final Map<String, String> COMPANY = Map.of("level", "COMPANY", "category", "FUNDS");

    private static final String SCRIPT = """
            H 海州市值班补助管理办法
            H （海州市财政局令第7号　2022年11月8日公布）
            C 总则
            A 为了规范值班补助管理，制定本办法。
            A 本办法适用于市级机关。
            C 附则
            A 本办法自2023年1月1日起施行。
            """;

    @Test
    void aWordFileBecomesADraftWithTheLabelsOfItsAutomaticNumbers() {
        var id = draft(zeng.upload("/rules/new", COMPANY, "file", "办法.docx", NumberedWordFile.of(SCRIPT)));

        assertThat(labels(id)).contains("第一章", "第一条", "第二条", "第二章", "第三条");
        assertThat(regulation(id).draft()).isTrue();
    }

    @Test
    void whatTheTextSaysOfItselfFillsTheFormThatFollows() {
        var id = draft(zeng.upload("/rules/new", COMPANY, "file", "办法.docx", NumberedWordFile.of(SCRIPT)));

        var form = zeng.page("/rules/" + id + "/edit");
        assertThat(form.select("#f-title").val()).isEqualTo("海州市值班补助管理办法");
        assertThat(form.select("#f-inForce").val()).isEqualTo("2023-01-01");
        assertThat(regulation(id).term().inForce()).isEqualTo(LocalDate.of(2023, 1, 1));
    }

    @Test
    void theOriginalIsKeptToBeDownloaded() {
        var word = NumberedWordFile.of(SCRIPT);
        var id = draft(zeng.upload("/rules/new", COMPANY, "file", "办法.docx", word));

        var link = zeng.page("/rules/" + id + "/edit").select("a[download]");
        assertThat(link.text()).isEqualTo("办法.docx");
        assertThat(zeng.bytes(link.attr("href"))).isEqualTo(word);
    }

    @Test
    void aPdfBecomesADraft() {
        var pdf = GazettePdf.of(RULE);

        var id = draft(zeng.upload("/rules/new", COMPANY, "file", "办法.pdf", pdf));

        assertThat(labels(id)).contains("第一条", "第二条", "第三条", "第五条");
        var link = zeng.page("/rules/" + id + "/edit").select("a[download]");
        assertThat(link.text()).isEqualTo("办法.pdf");
        assertThat(zeng.bytes(link.attr("href"))).isEqualTo(pdf);
    }

    @Test
    void aPastedTextBecomesADraft() {
        var id = pasted(RULE);

        assertThat(labels(id)).containsExactly("", "第一章", "第一条", "第二条", "第二章", "第三条", "第五条");
        assertThat(clause(id, "第三条").content()).isEqualTo("工作日值班每班补助一百元。\n节假日值班每班补助二百元。");
        assertThat(regulation(id).title()).isEqualTo("滨北油田值班补助办法");
        assertThat(regulation(id).number()).isEqualTo("滨北办〔2026〕12号");
        assertThat(zeng.page("/rules/" + id).select(".dz-regulation").text())
                .contains("第一条")
                .doesNotContain("滨北办〔2026〕12号"); // it stands above already
    }

    @Test
    void neitherATitleNorAPrefaceIsAClause() {
        var articles = "第一条 用章先登记。\n第二条 登记人与用章人不是一人。";

        var titled = pasted("滨北油田用章规定\n" + articles);
        var introduced = pasted("滨北油田用印规定\n为了把印章管好，制定本规定。\n" + articles);

        assertThat(counted(titled)).isEqualTo(2);
        assertThat(counted(introduced)).isEqualTo(2);
        assertThat(zeng.page("/rules/" + introduced).select(".dz-metaline").text())
                .contains("2 条");
    }

    private int counted(UUID id) {
        return binbei.in(() -> transaction.execute(
                status -> clauses.count(new RegulationId(id)).clauses()));
    }

    @Test
    void aPasteOfMoreLinesThanARegulationHasIsRefusedAtTheText() {
        var typed = Map.of("text", "甲\n".repeat(20_001), "level", "COMPANY", "category", "FUNDS");

        var answer = zeng.post("/rules/new", typed, HTMX);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("data-for=\"text\"", "请分成几份载入");
    }

    @Test
    void aTitleAloneBeginsADraftWithoutClauses() {
        var id = draft(
                zeng.post("/rules/new", Map.of("title", "值班室卫生规定", "level", "COMPANY", "category", "OTHER"), HTMX));

        assertThat(clauses(id)).isEmpty();
        assertThat(zeng.page("/rules/" + id + "/clauses").text()).contains("还没有条文");
    }

    @Test
    void nothingAtAllIsRefused() {
        var answer = zeng.post("/rules/new", COMPANY, HTMX);

        assertThat(refused(answer)).contains("请选文件、粘贴正文，或填写名称");
        assertThat(stored()).isZero();
    }

    @Test
    void aScannedFileIsRefusedAtItsFieldAndNothingIsStored() {
        var answer = zeng.upload("/rules/new", COMPANY, "file", "扫描.pdf", GazettePdf.scanned("", 2), HTMX);

        assertThat(refused(answer)).contains("“扫描.pdf”是扫描件");
        assertThat(fieldOf(answer)).isEqualTo("file");
        assertThat(stored()).isZero();
    }

    @Test
    void aBrokenFileIsRefused() {
        var answer = zeng.upload("/rules/new", COMPANY, "file", "坏.pdf", "%PDF-1.7 nothing".getBytes(UTF_8), HTMX);

        assertThat(refused(answer)).contains("“坏.pdf”已损坏");
        assertThat(stored()).isZero();
    }

    @Test
    void aFileOfAnotherKindIsRefused() {
        var answer = zeng.upload(
                "/rules/new",
                COMPANY,
                "file",
                "图.png",
                new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0},
                HTMX);

        assertThat(refused(answer)).contains("“图.png”不是 Word");
        assertThat(stored()).isZero();
    }

    @Test
    void aTextLongerThanAClauseMayBeLosesNoLine() {
        var lines = "无编号的一行文字。\n".repeat(6000);

        var id = pasted(lines);

        assertThat(clauses(id))
                .hasSizeGreaterThan(1)
                .allMatch(one -> one.content().length() <= ClauseMapper.CONTENT);
        assertThat(clauses(id).stream()
                        .mapToLong(one -> one.content().lines().count())
                        .sum())
                .isEqualTo(6000);
    }

    @Test
    void theFullTextOfASummaryIsComparedBeforeItTakesItsPlace() {
        var duty = shipped("own-duty");
        var answer = zeng.upload("/rules/" + duty + "/clauses/file", Map.of(), "file", "办法.txt", RULE.getBytes(UTF_8));

        var edition = draft(answer);
        var page = zeng.page("/rules/" + edition + "/comparison").text();
        assertThat(edition).isNotEqualTo(duty);
        assertThat(regulation(edition).edition()).isEqualTo(2);
        assertThat(page).contains("与第 1 版").contains("滨北办〔2026〕12号");
        assertThat(regulation(duty).term().repealed()).isNull();
    }

    @Test
    void anOfficerWhoOnlyReadsMayNot() {
        var zhou = browser(binbei, "周海燕", Roles.DUTY_OFFICER);
        var duty = shipped("own-duty");

        assertThat(zhou.get("/rules/new").statusCode()).isEqualTo(403);
        assertThat(zhou.get("/rules/" + duty + "/edit").statusCode()).isEqualTo(403);
        assertThat(zhou.post("/rules/" + duty + "/editions", Map.of()).statusCode())
                .isEqualTo(403);
    }

    @Test
    void anotherOfficeDoesNotFindTheDraft() {
        var id = pasted(RULE);
        var other = browser(TestOffice.found(offices), "钱立", Roles.DIRECTOR);

        for (var page : new String[] {"/edit", "/clauses", "/force", "/comparison"})
            assertThat(other.get("/rules/" + id + page).statusCode()).as(page).isEqualTo(404);
        assertThat(other.post("/rules/" + id + "/drop", Map.of()).statusCode()).isEqualTo(404);
        assertThat(regulation(id)).isNotNull();
    }

    @Test
    void whatNobodyLoadedIsNotFound() {
        assertThat(zeng.get("/rules/" + UUID.randomUUID() + "/edit").statusCode())
                .isEqualTo(404);
    }
}
