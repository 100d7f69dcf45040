package org.dangzhi.foundation.regulations.editing;

import java.util.List;
import java.util.UUID;
import org.dangzhi.foundation.regulations.ClauseTable;
import org.dangzhi.foundation.regulations.Regulation;
import org.dangzhi.foundation.regulations.editing.Comparison.Kind;
import org.dangzhi.foundation.regulations.page.ComparisonPage;
import org.dangzhi.foundation.regulations.page.ComparisonPage.Count;
import org.dangzhi.foundation.regulations.page.EffectPage;
import org.dangzhi.foundation.web.Choice;
import org.dangzhi.foundation.web.NotFound;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.Times;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How a regulation comes into force and goes out of it, and what a draft would change. */
@Component
class EffectScreens {

    private static final int KNOWN = 100;

    private final EditScreens screens;
    private final EditHeads heads;
    private final RegulationWrites writes;
    private final ClauseTable clauses;
    private final JdbcClient jdbc;
    private final Texts texts;
    private final Times times;

    EffectScreens(
            EditScreens screens,
            EditHeads heads,
            RegulationWrites writes,
            ClauseTable clauses,
            JdbcClient jdbc,
            Texts texts,
            Times times) {
        this.screens = screens;
        this.heads = heads;
        this.writes = writes;
        this.clauses = clauses;
        this.jdbc = jdbc;
        this.texts = texts;
        this.times = times;
    }

    EffectPage effect(UUID id) {
        var one = screens.known(id);
        var count = heads.count(id);
        var day = one.draft() && one.inForce() != null ? one.inForce() : times.today();
        var repealed = one.repealed();
        return new EffectPage(
                heads.of(one, count),
                one.draft(),
                one.version(),
                heads.words(count),
                count.clauses(),
                count.doubted(),
                day.toString(),
                before(one),
                one.draft()
                        ? ""
                        : writes.draftOf(id)
                                .map(draft -> "/rules/" + draft + "/clauses")
                                .orElse(""),
                repealed == null ? "" : times.day(repealed),
                one.whole(),
                one.draft() ? List.of() : mayFollow(id),
                screens.originals(one));
    }

    private String before(Regulation draft) {
        var replaced = draft.replaces();
        if (!draft.draft() || replaced == null) return "";
        var old = screens.known(replaced);
        var since = old.inForce();
        return texts.t("regulations.effect.before", old.edition(), since == null ? "" : times.day(since));
    }

    /** The newest, to pick from; others are typed. */
    private List<Choice> mayFollow(UUID id) {
        return jdbc.sql("""
                        select case when number = '' then title else number end as called, title from regulations.regulation
                         where not draft and repealed_on is null and id <> :id
                         order by in_force_on desc, id limit :most
                        """)
                .param("id", id)
                .param("most", KNOWN)
                .query((row, n) -> new Choice(row.getString("called"), row.getString("title")))
                .list();
    }

    ComparisonPage comparison(UUID id) {
        var draft = screens.known(id);
        var replaced = draft.replaces();
        if (replaced == null) throw new NotFound();
        var old = screens.known(replaced);
        var compared = Comparison.of(clauses.of(replaced), clauses.of(id));
        return new ComparisonPage(
                heads.of(draft, heads.count(id)),
                texts.t(
                        old.whole() ? "regulations.compare.before" : "regulations.compare.beforeSummary",
                        old.edition()),
                List.of(
                        count("NEW", compared.count(Kind.NEW)),
                        count("GONE", compared.count(Kind.GONE)),
                        count("CHANGED", compared.count(Kind.CHANGED)),
                        count("SAME", compared.same())),
                compared.rows().stream()
                        .map(row -> new ComparisonPage.Row(
                                row.kind().name(),
                                texts.t("regulations.compare." + row.kind()),
                                row.label(),
                                row.was(),
                                row.is()))
                        .toList());
    }

    private Count count(String kind, long figure) {
        return new Count(texts.t("regulations.compare." + kind), Long.toString(figure));
    }
}
