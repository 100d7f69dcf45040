package org.dangzhi.operations.planning.repairs;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dangzhi.engine.rostersolver.Assignment;
import org.dangzhi.engine.rostersolver.RosterProblem;
import org.dangzhi.engine.rostersolver.ShiftType;
import org.dangzhi.engine.rostersolver.Solution;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.operations.planning.page.RepairDraftPage.Move;
import org.dangzhi.operations.planning.page.RepairDraftPage.Moves;
import org.dangzhi.operations.planning.page.RepairDraftPage.Told;
import org.dangzhi.operations.planning.problem.PlaceSeals;
import org.dangzhi.operations.planning.problem.ProblemLabels;
import org.springframework.stereotype.Component;

/** Presenter of the moves of a repair, each with what can be seen of its reason, and of whom they concern. */
@Component
class RepairMovePages {

    private final PlaceSeals seals;
    private final Texts texts;
    private final TimeWords times;

    RepairMovePages(PlaceSeals seals, Texts texts, TimeWords times) {
        this.seals = seals;
        this.texts = texts;
        this.times = times;
    }

    Moves moves(ProblemLabels labels, Repair repair) {
        var moves = repair.moves();
        return new Moves(
                texts.t("planning.repair.sum", moves.list().size(), moves.unmoved(), moves.places()),
                moves.list().stream().map(move -> move(labels, repair, move)).toList());
    }

    private Move move(ProblemLabels labels, Repair repair, RepairMoves.Move move) {
        var before = move.before();
        return new Move(
                times.day(move.after().day()),
                seals.of(labels, move.after()),
                before == null ? texts.t("duty.vacant") : labels.person(before.person()),
                labels.person(move.after().person()),
                why(labels, repair, move),
                repair.draft().published() ? "" : repair.draft().id().address(move.after()));
    }

    /** Who can come but gives the place away takes another, or a must asks for it; who takes it from the absent has had rest. */
    private String why(ProblemLabels labels, Repair repair, RepairMoves.Move move) {
        var before = move.before();
        if (before != null && !repair.problem().away(before))
            return repair.moves().list().stream()
                    .filter(other -> other.after().person().equals(before.person()))
                    .findFirst()
                    .map(other -> texts.t(
                            "planning.repair.why.moved", labels.person(before.person()), place(labels, other.after())))
                    .orElseGet(() -> repair.fewest() ? texts.t("planning.repair.why.must") : "");
        return rest(repair, move.after())
                .map(rested -> texts.t(
                        "planning.repair.why.rested",
                        place(labels, rested.last()),
                        rested.rest().toHours()))
                .orElse(texts.t("planning.repair.why.free"));
    }

    private String place(ProblemLabels labels, Assignment place) {
        return times.day(place.day()) + " " + seals.of(labels, place).title();
    }

    private record RestBefore(Assignment last, Duration rest) {}

    /** Since the last shift that they have before it, in the repaired roster or before its days. */
    private static Optional<RestBefore> rest(Repair repair, Assignment place) {
        var problem = repair.problem();
        return Stream.concat(
                        repair.solution().map(Solution::assignments).orElse(List.of()).stream(),
                        problem.fixed().stream())
                .filter(one -> one.person().equals(place.person()) && one.day().isBefore(place.day()))
                .max(Comparator.comparing(Assignment::day))
                .map(last -> new RestBefore(last, Duration.between(end(problem, last), begin(problem, place))));
    }

    private static LocalDateTime begin(RosterProblem problem, Assignment one) {
        return one.day().atTime(shift(problem, one).begins());
    }

    private static LocalDateTime end(RosterProblem problem, Assignment one) {
        return begin(problem, one).plusMinutes(shift(problem, one).minutes());
    }

    private static ShiftType shift(RosterProblem problem, Assignment one) {
        return problem.shifts().stream()
                .filter(shift -> shift.id().equals(one.shift()))
                .findFirst()
                .orElseThrow();
    }

    List<Told> told(ProblemLabels labels, Repair repair) {
        var moves = repair.moves();
        return moves.people().stream()
                .map(person -> new Told(labels.person(person), change(moves.gained(person), moves.lost(person))))
                .toList();
    }

    private String change(long gained, long lost) {
        return Stream.of(
                        gained == 0 ? "" : texts.t("planning.repair.gained", gained),
                        lost == 0 ? "" : texts.t("planning.repair.lost", lost))
                .filter(part -> !part.isEmpty())
                .reduce((one, other) -> one + texts.t("duty.and") + other)
                .orElse("");
    }
}
