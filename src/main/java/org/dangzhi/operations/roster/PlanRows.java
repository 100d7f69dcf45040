package org.dangzhi.operations.roster;

import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.Times;
import org.dangzhi.operations.roster.page.PlanPage;
import org.springframework.stereotype.Component;

/** Drafts as lists show them. */
@Component
class PlanRows {

    private final DraftWords words;
    private final Texts texts;
    private final Times times;

    PlanRows(DraftWords words, Texts texts, Times times) {
        this.words = words;
        this.texts = texts;
        this.times = times;
    }

    PlanPage.Row of(Draft draft) {
        var state = words.state(draft);
        return new PlanPage.Row(
                draft.id().toString(),
                texts.t("roster.draft", draft.number()),
                "/duty/plan/drafts/" + draft.id(),
                times.day(draft.from()) + " – " + times.day(draft.to()),
                state.words(),
                state.kind(),
                state.icon(),
                draft.ill() == null ? "" : texts.t("roster.repairs", words.name(Names.person(draft.ill()))),
                times.at(draft.askedAt()),
                draft.publishedAt() == null ? "" : times.at(draft.publishedAt()));
    }
}
