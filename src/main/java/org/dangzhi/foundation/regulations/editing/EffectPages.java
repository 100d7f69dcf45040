package org.dangzhi.foundation.regulations.editing;

import java.util.List;
import java.util.UUID;
import org.dangzhi.foundation.regulations.ClauseRows;
import org.dangzhi.foundation.regulations.Regulation;
import org.dangzhi.foundation.regulations.editing.EditionComparison.Kind;
import org.dangzhi.foundation.regulations.page.ComparisonPage;
import org.dangzhi.foundation.regulations.page.ComparisonPage.Count;
import org.dangzhi.foundation.regulations.page.EffectPage;
import org.dangzhi.foundation.web.NotFoundException;
import org.dangzhi.foundation.web.SelectOption;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Presenter of how a regulation comes into force and goes out of it, and of what a draft would change. */
@Component
class EffectPages {

    private static final int KNOWN = 100;

    private final RegulationEditPages pages;
    private final RegulationHeaderPages headers;
    private final RegulationUpdateRows updates;
    private final ClauseRows clauses;
    private final JdbcClient jdbc;
    private final Texts texts;
    private final TimeWords times;

    EffectPages(
            RegulationEditPages pages,
            RegulationHeaderPages headers,
            RegulationUpdateRows updates,
            ClauseRows clauses,
            JdbcClient jdbc,
            Texts texts,
            TimeWords times) {
        this.pages = pages;
        this.headers = headers;
        this.updates = updates;
        this.clauses = clauses;
        this.jdbc = jdbc;
        this.texts = texts;
        this.times = times;
    }

    EffectPage effect(UUID id) {
        var one = pages.known(id);
        var count = headers.count(id);
        var day = one.draft() && one.inForce() != null ? one.inForce() : times.today();
        var repealed = one.repealed();
        return new EffectPage(
                headers.of(one, count),
                one.draft(),
                one.version(),
                headers.words(count),
                count.clauses(),
                count.doubted(),
                day.toString(),
                before(one),
                one.draft()
                        ? ""
                        : updates.draftOf(id)
                                .map(draft -> "/rules/" + draft + "/clauses")
                                .orElse(""),
                repealed == null ? "" : times.day(repealed),
                one.whole(),
                one.draft() ? List.of() : mayFollow(id),
                pages.originals(one));
    }

    private String before(Regulation draft) {
        var replaced = draft.replaces();
        if (!draft.draft() || replaced == null) return "";
        var old = pages.known(replaced);
        var since = old.inForce();
        return texts.t("regulations.effect.before", old.edition(), since == null ? "" : times.day(since));
    }

    /** The newest, to pick from; others are typed. */
    private List<SelectOption> mayFollow(UUID id) {
        return jdbc.sql("""
                        select case when number = '' then title else number end as called, title from regulations.regulation
                         where not draft and repealed_on is null and id <> :id
                         order by in_force_on desc, id limit :most
                        """)
                .param("id", id)
                .param("most", KNOWN)
                .query((row, n) -> new SelectOption(row.getString("called"), row.getString("title")))
                .list();
    }

    ComparisonPage comparison(UUID id) {
        var draft = pages.known(id);
        var replaced = draft.replaces();
        if (replaced == null) throw new NotFoundException();
        var old = pages.known(replaced);
        var compared = EditionComparison.of(clauses.of(replaced), clauses.of(id));
        return new ComparisonPage(
                headers.of(draft, headers.count(id)),
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
