package org.dangzhi.operations.planning.comparison;

import java.util.List;
import java.util.stream.Stream;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.PersonName;
import org.dangzhi.foundation.web.SelectOption;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.operations.planning.drafts.Draft;
import org.dangzhi.operations.planning.drafts.DraftWords;
import org.dangzhi.operations.planning.page.ComparePage;
import org.dangzhi.operations.planning.page.ComparePage.Side;
import org.springframework.stereotype.Component;

/** Presenter of what each of two drafts is: whose, since when, how far it was solved; and of why two cannot be compared. */
@Component
class CompareSidePages {

    private final People people;
    private final DraftWords words;
    private final Texts texts;
    private final TimeWords times;

    CompareSidePages(People people, DraftWords words, Texts texts, TimeWords times) {
        this.people = people;
        this.words = words;
        this.texts = texts;
        this.times = times;
    }

    Side side(ComparedDraft one, ComparedDraft other) {
        var draft = one.draft();
        var by = people.names(List.of(draft.askedBy()));
        return new Side(
                name(draft),
                draft.id().address(),
                words.state(draft),
                texts.t(
                        "planning.compare.told",
                        times.at(draft.askedAt()),
                        PersonName.nameOf(draft.askedBy(), by),
                        words.cost(draft, one.solution())),
                one.solution().points() < other.solution().points());
    }

    /** Those that both are about. */
    String days(ComparedDraft first, ComparedDraft second) {
        var one = first.draft();
        var other = second.draft();
        return times.days(
                one.from().isAfter(other.from()) ? one.from() : other.from(),
                one.to().isBefore(other.to()) ? one.to() : other.to());
    }

    /** Points and sums are of all the days of a draft: of two unlike spans they say little about each other. */
    String caution(ComparedDraft first, ComparedDraft second) {
        var one = first.draft();
        var other = second.draft();
        if (one.from().equals(other.from()) && one.to().equals(other.to())) return "";
        return texts.t(
                "planning.compare.spans",
                name(one),
                times.days(one.from(), one.to()),
                name(other),
                times.days(other.from(), other.to()));
    }

    /** One was ticked, or three. */
    ComparePage notTwo() {
        return instead(texts.t("planning.refused.two"));
    }

    /** No day is in both. */
    ComparePage apart() {
        return instead(texts.t("planning.compare.apart"));
    }

    /** Whoever compares too early reads which of them has no roster, and how far it is. */
    ComparePage early(Draft draft) {
        return instead(
                texts.t(
                        draft.solving() ? "planning.compare.early" : "planning.compare.none",
                        name(draft),
                        words.state(draft).text()),
                new SelectOption(draft.id().address(), texts.t("planning.compare.see", name(draft))));
    }

    private ComparePage instead(String sentence, SelectOption... ways) {
        var list = new SelectOption("/duty/plan", texts.t("planning.compare.choose"));
        return new ComparePage(
                sentence, Stream.concat(Stream.of(ways), Stream.of(list)).toList(), null);
    }

    private String name(Draft draft) {
        return texts.t("planning.draft", draft.number());
    }
}
