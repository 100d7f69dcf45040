package org.dangzhi.operations.planning.repairs;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dangzhi.engine.rostersolver.Absence;
import org.dangzhi.engine.rostersolver.Assignment;
import org.dangzhi.engine.rostersolver.RosterProblem;
import org.dangzhi.engine.rostersolver.Score;
import org.dangzhi.engine.rostersolver.Solution;
import org.dangzhi.operations.planning.drafts.Draft;
import org.dangzhi.operations.planning.problem.ProblemIds;

/**
 * A draft that repairs a published roster.
 *
 * @param before who had its places
 * @param moves empty while none is found
 */
record Repair(Draft draft, Draft.Content content, List<Assignment> before, RepairMoves moves) {

    /** @param now the roster as it is: what is taken already is part of it */
    static Repair of(Draft draft, Draft.Content content, List<Assignment> now) {
        var after = found(draft, content).map(Solution::assignments).orElse(List.of());
        var before = !draft.published() ? now : asAsked(draft, content.problem(), after);
        return new Repair(draft, content, before, RepairMoves.between(before, after));
    }

    /** Who kept their places asked to keep them; the others were those of whoever is replaced. */
    private static List<Assignment> asAsked(Draft draft, RosterProblem problem, List<Assignment> after) {
        var absentee = ProblemIds.person(Objects.requireNonNull(draft.absentee()));
        return after.stream()
                .map(Assignment::place)
                .map(place -> problem.requests().stream()
                        .filter(asked -> asked.want() && asked.slot() != null)
                        .map(asked -> new Assignment(
                                asked.person(), asked.day(), String.valueOf(asked.shift()), asked.slot()))
                        .filter(kept -> kept.place().equals(place))
                        .findFirst()
                        .orElse(place.by(absentee)))
                .toList();
    }

    private static Optional<Solution> found(Draft draft, Draft.Content content) {
        return Optional.ofNullable(content.solution()).filter(solution -> !draft.solving() && solution.score() != null);
    }

    Optional<Solution> solution() {
        return found(draft, content);
    }

    Optional<Score> score() {
        return solution().map(Solution::score);
    }

    RosterProblem problem() {
        return content.problem();
    }

    String absentee() {
        return ProblemIds.person(Objects.requireNonNull(draft.absentee()));
    }

    /** What keeps whoever is replaced away. */
    Optional<Absence> absence() {
        return problem().absences().stream()
                .filter(absence -> absence.person().equals(absentee()) && absence.covers(draft.from()))
                .findFirst();
    }

    /** Whether it was asked for with as few moves as can be, not for even shares. */
    boolean fewest() {
        return problem().fairness().stream().allMatch(fair -> Objects.equals(fair.weight(), 0));
    }
}
