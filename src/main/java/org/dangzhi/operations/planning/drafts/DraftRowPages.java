package org.dangzhi.operations.planning.drafts;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.people.PersonName;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.operations.planning.page.DraftListPage;
import org.springframework.stereotype.Component;

/** Presenter of drafts as lists show them: those of plans, and those of repairs. */
@Component
class DraftRowPages {

    private final DraftWords words;
    private final People people;
    private final Texts texts;
    private final TimeWords times;

    DraftRowPages(DraftWords words, People people, Texts texts, TimeWords times) {
        this.words = words;
        this.people = people;
        this.texts = texts;
        this.times = times;
    }

    List<DraftListPage.Row> of(List<Draft> drafts) {
        var names = people.names(
                drafts.stream().map(Draft::absentee).filter(Objects::nonNull).toList());
        return drafts.stream().map(draft -> row(draft, names)).toList();
    }

    private DraftListPage.Row row(Draft draft, Map<PersonId, PersonName> names) {
        var state = words.state(draft);
        return new DraftListPage.Row(
                draft.id().id().toString(),
                texts.t("planning.draft", draft.number()),
                draft.id().address(),
                times.days(draft.from(), draft.to()),
                state.text(),
                state.kind(),
                state.icon(),
                draft.absentee() == null ? "" : texts.t("planning.repairs", PersonName.nameOf(draft.absentee(), names)),
                times.at(draft.askedAt()),
                draft.publishedAt() == null ? "" : times.at(draft.publishedAt()));
    }
}
