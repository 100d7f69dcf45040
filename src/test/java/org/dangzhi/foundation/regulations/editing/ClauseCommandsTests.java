package org.dangzhi.foundation.regulations.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.dangzhi.bench.RequestCount;
import org.dangzhi.foundation.regulations.Clause;
import org.dangzhi.foundation.regulations.ClauseId;
import org.dangzhi.foundation.regulations.ClauseKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The division of a regulation, corrected by hand. */
class ClauseCommandsTests extends LibraryTestBase {

    private static final int MOST_STATEMENTS = 12;

    UUID id;

    String at;

    @BeforeEach
    void aDraft() {
        id = pasted(RULE);
        at = "/rules/" + id + "/clauses";
    }

    @Test
    void doubtsStandAtTheirClauseAndOnTop() {
        var page = zeng.page(at);

        assertThat(page.select(".dz-notice.warn").text()).contains("1 条待核对").contains("第五条");
        assertThat(page.select("#c-" + clause(id, "第五条").id().id()).text()).contains("前面缺第 4 条");
    }

    @Test
    void aDoubtThatWasLookedAtIsGone() {
        done(zeng.post(at + "/" + clause(id, "第五条").id().id() + "/look", Map.of()));

        assertThat(clause(id, "第五条").doubts()).isEmpty();
        assertThat(zeng.page(at).select(".dz-notice.warn")).isEmpty();
    }

    @Test
    void savingAClauseKeepsItsIdAndItsDoubtUnlessItIsTicked() {
        var before = clause(id, "第五条");

        done(save(before, Map.of("content", "本办法自印发之日起施行。", "looked", "false")));

        var after = clause(id, "第五条");
        assertThat(after.id()).isEqualTo(before.id());
        assertThat(after.content()).isEqualTo("本办法自印发之日起施行。");
        assertThat(after.doubts()).isEqualTo(before.doubts()).isNotEmpty();
    }

    @Test
    void aLineOfDashesSplitsAClauseAndTheLabelBehindItIsRecognised() {
        var third = clause(id, "第三条");
        var others = others(third);

        done(save(third, Map.of("content", "工作日每班一百元。\r\n-----\r\n第四条　节假日每班二百元。\r\n当月发放。")));

        assertThat(labels(id)).containsExactly("", "第一章", "第一条", "第二条", "第二章", "第三条", "第四条", "第五条");
        assertThat(clause(id, "第三条").id()).isEqualTo(third.id());
        assertThat(clause(id, "第四条").content()).isEqualTo("节假日每班二百元。\n当月发放。");
        assertThat(clause(id, "第四条").kind()).isEqualTo(ClauseKind.ARTICLE);
        assertThat(others(clause(id, "第三条"))).containsAll(others);
        assertThat(clauses(id)).extracting(Clause::position).isEqualTo(places(8));
    }

    @Test
    void whatHasNoLabelBehindTheLineIsAClauseWithoutOne() {
        done(save(clause(id, "第一条"), Map.of("content", "为了规范。\n-----\n制定本办法。")));

        assertThat(labels(id)).containsExactly("", "第一章", "第一条", "", "第二条", "第二章", "第三条", "第五条");
        assertThat(clauses(id).get(3).content()).isEqualTo("制定本办法。");
    }

    @Test
    void aClauseJoinsTheOneBeforeWithItsLabel() {
        var second = clause(id, "第二条");
        var others = others(second);

        done(zeng.post(at + "/" + second.id().id() + "/join", version()));

        assertThat(labels(id)).doesNotContain("第二条");
        assertThat(clause(id, "第一条").content()).isEqualTo("为了规范值班补助，制定本办法。\n第二条 本办法适用于机关各部门。");
        assertThat(ids()).isEqualTo(others);
    }

    @Test
    void aNewClauseIsInsertedWhereItWasAsked() {
        var before = ids();
        var third = clause(id, "第三条").id().id();

        done(zeng.post(
                at + "/new", Map.of("after", third.toString(), "kind", "ARTICLE", "label", "第四条", "content", "按月发放。")));

        assertThat(labels(id)).containsExactly("", "第一章", "第一条", "第二条", "第二章", "第三条", "第四条", "第五条");
        assertThat(ids()).containsAll(before);
    }

    @Test
    void aClauseIsRemoved() {
        var second = clause(id, "第二条");
        var others = others(second);

        done(zeng.post(at + "/" + second.id().id() + "/removal", Map.of("mark", "" + second.mark())));

        assertThat(ids()).isEqualTo(others);
        assertThat(clauses(id)).extracting(Clause::position).isEqualTo(places(6));
    }

    @Test
    void aClauseMovesUpAndDown() {
        var second = clause(id, "第二条").id().id();
        var before = ids();

        done(zeng.post(at + "/" + second + "/move", Map.of("up", "true")));
        assertThat(labels(id)).containsExactly("", "第一章", "第二条", "第一条", "第二章", "第三条", "第五条");

        done(zeng.post(at + "/" + second + "/move", Map.of("up", "false")));
        assertThat(ids()).isEqualTo(before);
    }

    @Test
    void aClauseWithoutAnythingIsRefused() {
        var answer = save(clause(id, "第一条"), Map.of("label", "", "heading", "", "content", " "));

        assertThat(refused(answer)).contains("至少填一项");
        assertThat(labels(id)).contains("第一条");
    }

    @Test
    void threeHundredClausesStayOnePageOfFewStatements() {
        var text = new StringBuilder("滨北油田大全\n");
        for (int n = 1; n <= 300; n++) text.append(n).append("、第 ").append(n).append(" 件事应当办好。\n");
        id = pasted(text.toString());
        at = "/rules/" + id + "/clauses";
        var middle = at + "/" + clauses(id).get(150).id().id();

        assertThat(clauses(id)).hasSizeGreaterThan(299);
        for (var page : List.of(at, middle, "/rules/" + id + "/edit", "/rules/" + id + "/force", "/rules/new"))
            assertThat(RequestCount.of(
                            page, () -> assertThat(zeng.get(page).statusCode()).isEqualTo(200)))
                    .as(page)
                    .isLessThanOrEqualTo(MOST_STATEMENTS);
    }

    private HttpResponse<String> save(Clause clause, Map<String, String> typed) {
        var page = at + "/" + clause.id().id();
        return zeng.post(page, form(zeng, page, typed), HTMX);
    }

    private Map<String, String> version() {
        return Map.of("version", Integer.toString(regulation(id).version()));
    }

    private List<ClauseId> ids() {
        return clauses(id).stream().map(Clause::id).toList();
    }

    private List<ClauseId> others(Clause one) {
        return ids().stream().filter(other -> !other.equals(one.id())).toList();
    }

    private static List<Integer> places(int count) {
        return IntStream.range(0, count).boxed().toList();
    }
}
