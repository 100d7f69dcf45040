package org.dangzhi.operations.planning.comparison;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.dangzhi.engine.rostersolver.Assignment;
import org.dangzhi.engine.rostersolver.FairShare;
import org.dangzhi.engine.rostersolver.RosterRequest;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.operations.planning.problem.PlaceSeals;
import org.dangzhi.operations.planning.problem.ProblemLabels;
import org.dangzhi.operations.planning.rules.DutyKind;
import org.springframework.stereotype.Component;

/**
 * Words for why a draft gives a place to somebody else than another draft does, as far as the two rosters show it: a promise,
 * an absence, a wish, another shift of theirs, a duty that is shared out more evenly. The solver itself knows no reasons, only
 * the whole.
 */
@Component
class ChangeReasonWords {

    private final PlaceSeals seals;
    private final Texts texts;

    ChangeReasonWords(PlaceSeals seals, Texts texts) {
        this.seals = seals;
        this.texts = texts;
    }

    /**
     * The first that speaks for it; empty when none is to be seen.
     *
     * @param had who has the place in the first draft
     * @param given who has it in the second
     */
    String of(ProblemLabels labels, ComparedDraft first, ComparedDraft second, Assignment had, Assignment given) {
        var lost = labels.person(had.person());
        var taker = labels.person(given.person());
        return Stream.of(
                        told(second.problem().fixed().contains(given), "planning.compare.why.pinned", taker),
                        told(second.problem().away(had), "planning.compare.why.away", lost),
                        told(asks(second, had, false), "planning.compare.why.avoids", lost),
                        told(asks(second, given, true), "planning.compare.why.wants", taker),
                        other(labels, second, had, 0, "planning.compare.why.elsewhere"),
                        other(labels, second, had, -1, "planning.compare.why.before"),
                        other(labels, second, had, 1, "planning.compare.why.after"),
                        evened(labels, first, second, had, given))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse("");
    }

    private Optional<String> told(boolean so, String word, String name) {
        return so ? Optional.of(texts.t(word, name)) : Optional.empty();
    }

    private static boolean asks(ComparedDraft draft, Assignment place, boolean want) {
        return draft.problem().requests().stream()
                .filter(request -> request.want() == want && request.person().equals(place.person()))
                .anyMatch(request -> concerns(request, place));
    }

    private static boolean concerns(RosterRequest request, Assignment place) {
        return request.day().equals(place.day())
                && (request.shift() == null || request.shift().equals(place.shift()));
    }

    /** What whoever lost the place has in the second draft, so many days from it. */
    private Optional<String> other(
            ProblemLabels labels, ComparedDraft second, Assignment had, int daysFrom, String word) {
        LocalDate day = had.day().plusDays(daysFrom);
        return second.solution().assignments().stream()
                .filter(one -> one.person().equals(had.person()) && one.day().equals(day))
                .findFirst()
                .map(one -> texts.t(
                        word, labels.person(had.person()), seals.of(labels, one).title()));
    }

    /** A duty of which the one has fewer then, and the other more. */
    private Optional<String> evened(
            ProblemLabels labels, ComparedDraft first, ComparedDraft second, Assignment had, Assignment given) {
        return second.problem().fairness().stream()
                .filter(fair -> fair.counts(had.day(), had.shift(), had.slot()))
                .flatMap(fair -> {
                    var lost = moved(fair.id(), first, second, had.person());
                    var taken = moved(fair.id(), first, second, given.person());
                    return lost.filter(PlaceMove::fewer).isPresent()
                                    && taken.filter(PlaceMove::more).isPresent()
                            ? Stream.of(texts.t(
                                    "planning.compare.why.evened",
                                    duty(fair.id()),
                                    labels.person(had.person()),
                                    lost.get().words(),
                                    labels.person(given.person()),
                                    taken.get().words()))
                            : Stream.empty();
                })
                .findFirst();
    }

    private record PlaceMove(int from, int to) {

        boolean fewer() {
            return to < from;
        }

        boolean more() {
            return to > from;
        }

        String words() {
            return from + "→" + to;
        }
    }

    private static Optional<PlaceMove> moved(String duty, ComparedDraft first, ComparedDraft second, String person) {
        return count(duty, first, person)
                .flatMap(from -> count(duty, second, person).map(to -> new PlaceMove(from, to)));
    }

    private static Optional<Integer> count(String duty, ComparedDraft draft, String person) {
        return draft.score().fairness().stream()
                .filter(share -> share.fairness().equals(duty))
                .flatMap(share -> share.rows().stream())
                .filter(row -> row.person().equals(person))
                .map(FairShare.Row::count)
                .findFirst();
    }

    private String duty(String id) {
        return texts.t(DutyKind.wordOf(id));
    }
}
