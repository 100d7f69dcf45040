package org.dangzhi.operations.planning.drafts;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.PersonName;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.foundation.web.page.StateLabel;
import org.dangzhi.operations.planning.page.DraftListPage;
import org.dangzhi.operations.planning.page.DraftListPage.Figures;
import org.dangzhi.operations.planning.problem.ShiftFigures;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Presenter of drafts as lists show them: those of plans, and those of repairs. */
@Component
class DraftRowPages {

    private final DraftContentRows contents;
    private final DraftWords words;
    private final People people;
    private final Texts texts;
    private final TimeWords times;

    DraftRowPages(DraftContentRows contents, DraftWords words, People people, Texts texts, TimeWords times) {
        this.contents = contents;
        this.words = words;
        this.people = people;
        this.texts = texts;
        this.times = times;
    }

    List<DraftListPage.Row> of(List<Draft> drafts) {
        var names = people.names(drafts.stream()
                .flatMap(draft -> Stream.of(Optional.of(draft.askedBy()), Optional.ofNullable(draft.absentee())))
                .flatMap(Optional::stream)
                .distinct()
                .toList());
        var figures = contents.figures(drafts.stream().map(Draft::id).toList());
        return drafts.stream()
                .map(draft -> new DraftListPage.Row(
                        draft.id().id().toString(),
                        texts.t("planning.draft", draft.number()),
                        draft.absentee() == null
                                ? texts.t("planning.draft.plan")
                                : texts.t("planning.repairs", PersonName.nameOf(draft.absentee(), names)),
                        draft.address(),
                        times.days(draft.from(), draft.to()),
                        words.state(draft),
                        draft.solving() ? Figures.NONE : figures(draft, figures.get(draft.id())),
                        texts.t(
                                "planning.asked.by",
                                times.at(draft.askedAt()),
                                PersonName.nameOf(draft.askedBy(), names)),
                        published(draft, drafts)))
                .toList();
    }

    /** Points and wishes of a repair are made up to keep people where they are, and mean nothing to its reader. */
    private Figures figures(Draft draft, @Nullable DraftFigures known) {
        if (known == null) return Figures.NONE;
        var broken = known.broken() == 0 ? "" : texts.t("planning.draft.broken", known.broken());
        if (draft.repair()) return new Figures("", "", "", broken);
        return new Figures(
                ShiftFigures.points(known.points()),
                DraftWords.gap(known.points(), known.bound()),
                known.granted() + "/" + known.wishes(),
                broken);
    }

    /** One whose days a later plan has taken over is the roster no more. */
    private @Nullable StateLabel published(Draft draft, List<Draft> all) {
        var at = draft.publishedAt();
        if (at == null) return null;
        boolean replaced = all.stream()
                .filter(later -> !later.repair() && !draft.repair())
                .filter(later ->
                        !later.from().isAfter(draft.from()) && !later.to().isBefore(draft.to()))
                .map(Draft::publishedAt)
                .anyMatch(then -> then != null && then.isAfter(at));
        return replaced
                ? new StateLabel("past", "history", texts.t("planning.published.earlier", times.at(at)))
                : new StateLabel("go", "send", times.at(at));
    }
}
