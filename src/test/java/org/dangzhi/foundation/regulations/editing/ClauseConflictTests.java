package org.dangzhi.foundation.regulations.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.dangzhi.foundation.regulations.Clause;
import org.dangzhi.foundation.web.Roles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two people correct the same regulation at once. */
class ClauseConflictTests extends LibraryTestBase {
    UUID id;

    String at;

    @BeforeEach
    void aDraft() {
        id = pasted(RULE);
        at = "/rules/" + id + "/clauses";
    }

    @Test
    void theSecondOnTheSameClauseIsShownBothVersions() {
        var page = at + "/" + clause(id, "第一条").id().id();
        var li = browser(binbei, "李文博", Roles.DIRECTOR);
        var his = form(li, page, Map.of("content", "他的文字。"));
        done(zeng.post(page, form(zeng, page, Map.of("content", "她的文字。")), HTMX));

        var answer = li.post(page, his, HTMX);

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("她的文字。").contains("他的文字。");
        assertThat(clause(id, "第一条").content()).isEqualTo("她的文字。");
    }

    @Test
    void theSecondMayWriteOverTheVersionShown() {
        var first = clause(id, "第一条");
        done(save(first, Map.of("content", "她的文字。")));
        var over = new HashMap<>(Map.of("kind", "ARTICLE", "label", "第一条", "content", "他的文字。"));
        over.put("mark", "" + first.mark());
        over.put("over", "" + clause(id, "第一条").mark());

        done(zeng.post(at + "/" + first.id().id(), over, HTMX));

        assertThat(clause(id, "第一条").content()).isEqualTo("他的文字。");
    }

    @Test
    void twoPeopleOnTwoClausesDoNotDisturbEachOther() {
        var first = at + "/" + clause(id, "第一条").id().id();
        var second = at + "/" + clause(id, "第二条").id().id();
        var li = browser(binbei, "李文博", Roles.DIRECTOR);
        var his = form(li, second, Map.of("content", "他的文字。"));
        done(zeng.post(first, form(zeng, first, Map.of("content", "她的文字。")), HTMX));

        done(li.post(second, his, HTMX));

        assertThat(clause(id, "第一条").content()).isEqualTo("她的文字。");
        assertThat(clause(id, "第二条").content()).isEqualTo("他的文字。");
    }

    @Test
    void joiningWhatSomebodyChangedMeanwhileIsRefused() {
        var version = version();
        done(zeng.post(at + "/" + clause(id, "第二条").id().id() + "/move", Map.of("up", "true")));

        var answer = zeng.post(at + "/" + clause(id, "第三条").id().id() + "/join", version, HTMX);

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(labels(id)).contains("第三条");
    }

    private HttpResponse<String> save(Clause clause, Map<String, String> typed) {
        var page = at + "/" + clause.id().id();
        return zeng.post(page, form(zeng, page, typed), HTMX);
    }

    private Map<String, String> version() {
        return Map.of("version", Integer.toString(regulation(id).version()));
    }
}
