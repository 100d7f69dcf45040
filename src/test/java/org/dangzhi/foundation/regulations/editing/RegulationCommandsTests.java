package org.dangzhi.foundation.regulations.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.dangzhi.foundation.regulations.Clause;
import org.dangzhi.foundation.web.Roles;
import org.junit.jupiter.api.Test;

/** A regulation is changed, also a delivered one. */
class RegulationCommandsTests extends LibraryTestBase {
    @Test
    void onlyADraftIsDropped() {
        var id = pasted(RULE);
        var duty = shipped("own-duty");

        done(zeng.post("/rules/" + id + "/drop", Map.of(), HTMX));
        assertThat(zeng.post("/rules/" + duty + "/drop", Map.of(), HTMX).statusCode())
                .isEqualTo(422);

        assertThat(stored()).isZero();
        assertThat(regulation(duty)).isNotNull();
    }

    /** What is delivered is no longer what is shipped. */
    @Test
    void ofTwoEditorsTheSecondIsShownBothVersions() {
        var page = "/rules/" + shipped("own-duty") + "/edit";
        var li = browser(binbei, "李文博", Roles.DIRECTOR);
        var his = form(li, page, Map.of("title", "他的名称"));
        done(zeng.post(page, form(zeng, page, Map.of("title", "她的名称")), HTMX));

        var answer = li.post(page, his, HTMX);

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("她的名称").contains("他的名称");
    }

    @Test
    void aCodeThatAnotherHasIsRefused() {
        var page = "/rules/" + pasted(RULE) + "/edit";

        var answer = zeng.post(page, form(zeng, page, Map.of("code", "Own-Duty")), HTMX);

        assertThat(refused(answer)).contains("代码“own-duty”已用于");
        assertThat(fieldOf(answer)).isEqualTo("code");
    }

    @Test
    void theCodeByWhichShippedStandardsCiteStays() {
        var page = "/rules/" + shipped("own-duty") + "/edit";

        assertThat(refused(zeng.post(page, form(zeng, page, Map.of("code", "duty")), HTMX)))
                .contains("代码不能改");
    }

    @Test
    void whatTheOfficeEditedNoLaterDeliveryWritesOver() {
        var duty = shipped("own-duty");
        var dining = shipped("own-dining");
        var page = "/rules/" + duty + "/edit";
        done(zeng.post(page, form(zeng, page, Map.of("title", "滨北油田值班规定")), HTMX));
        aNewerRelease();

        binbei.in(() -> delivery.deliver());

        assertThat(regulation(duty).title()).isEqualTo("滨北油田值班规定");
        assertThat(regulation(dining).title()).isNotEqualTo("旧");
    }

    @Test
    void whatClausesTheOfficeCorrectedNoLaterDeliveryWritesOver() {
        var duty = shipped("own-duty");
        var first = clauses(duty).getFirst();
        done(zeng.post(
                "/rules/" + duty + "/clauses/" + first.id().id() + "/removal", Map.of("mark", "" + first.mark())));
        aNewerRelease();

        binbei.in(() -> delivery.deliver());

        assertThat(clauses(duty)).extracting(Clause::id).doesNotContain(first.id());
        assertThat(regulation(duty).isAsDelivered()).isFalse();
    }

    private void aNewerRelease() {
        binbei.run(
                () -> transaction.executeWithoutResult(status -> jdbc.sql("""
                        update regulations.regulation set delivered = 'older', title = '旧' where delivered is not null
                        """).update()));
    }
}
