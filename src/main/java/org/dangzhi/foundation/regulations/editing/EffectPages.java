package org.dangzhi.foundation.regulations.editing;

import java.util.List;
import org.dangzhi.foundation.regulations.ClauseRows;
import org.dangzhi.foundation.regulations.Regulation;
import org.dangzhi.foundation.regulations.RegulationId;
import org.dangzhi.foundation.regulations.RegulationRepository;
import org.dangzhi.foundation.regulations.editing.EditionComparison.Kind;
import org.dangzhi.foundation.regulations.page.ComparisonPage;
import org.dangzhi.foundation.regulations.page.ComparisonPage.Count;
import org.dangzhi.foundation.regulations.page.EffectPage;
import org.dangzhi.foundation.web.NotFoundException;
import org.dangzhi.foundation.web.SelectOption;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.springframework.stereotype.Component;

/** Presenter of how a regulation comes into force and goes out of it, and of what a draft would change. */
@Component
class EffectPages {

    private final RegulationEditPages pages;
    private final RegulationHeaderPages headers;
    private final RegulationRepository regulations;
    private final ClauseRows clauses;
    private final SuccessorQuery successors;
    private final Texts texts;
    private final TimeWords times;

    EffectPages(
            RegulationEditPages pages,
            RegulationHeaderPages headers,
            RegulationRepository regulations,
            ClauseRows clauses,
            SuccessorQuery successors,
            Texts texts,
            TimeWords times) {
        this.pages = pages;
        this.headers = headers;
        this.regulations = regulations;
        this.clauses = clauses;
        this.successors = successors;
        this.texts = texts;
        this.times = times;
    }

    EffectPage effect(RegulationId id) {
        var one = pages.known(id);
        var count = clauses.count(id);
        var settled = one.term().inForce();
        var day = one.draft() && settled != null ? settled : times.today();
        return new EffectPage(
                headers.of(one, count),
                one.draft(),
                one.version(),
                one.whole(),
                new EffectPage.Count(headers.words(count), count.clauses(), count.doubted()),
                day.toString(),
                succession(one),
                one.draft() ? List.of() : successors(id),
                pages.originals(one));
    }

    private EffectPage.Succession succession(Regulation one) {
        var repealed = one.term().repealed();
        return new EffectPage.Succession(
                before(one), one.draft() ? "" : openDraft(one.id()), repealed == null ? "" : times.day(repealed));
    }

    private String openDraft(RegulationId id) {
        return regulations
                .draftOf(id)
                .map(draft -> "/rules/" + draft.id().id() + "/clauses")
                .orElse("");
    }

    private String before(Regulation draft) {
        var replaced = draft.replaces();
        if (!draft.draft() || replaced == null) return "";
        var old = pages.known(replaced);
        var since = old.term().inForce();
        return texts.t("regulations.effect.before", old.edition(), since == null ? "" : times.day(since));
    }

    private List<SelectOption> successors(RegulationId id) {
        return successors.of(id).stream()
                .map(one -> new SelectOption(one.called(), one.title()))
                .toList();
    }

    ComparisonPage comparison(RegulationId id) {
        var draft = pages.known(id);
        var replaced = draft.replaces();
        if (replaced == null) throw new NotFoundException();
        var old = pages.known(replaced);
        var compared = EditionComparison.of(clauses.of(replaced), clauses.of(id));
        return new ComparisonPage(
                headers.of(draft, clauses.count(id)),
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
