package org.dangzhi.operations.planning.comparison;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dangzhi.engine.rostersolver.Assignment;
import org.dangzhi.engine.rostersolver.Breach;
import org.dangzhi.engine.rostersolver.RosterProblem;
import org.dangzhi.engine.rostersolver.Score;
import org.dangzhi.engine.rostersolver.Solution;
import org.dangzhi.operations.planning.drafts.Draft;
import org.jspecify.annotations.Nullable;

/**
 * One of two drafts that are compared.
 *
 * @param byPlace who has each place of its roster, by {@link Assignment#place}
 */
record ComparedDraft(
        Draft draft, RosterProblem problem, Solution solution, Score score, Map<Assignment, Assignment> byPlace) {

    private static final String COVER = "cover";
    private static final String REQUEST = "request";

    /** Empty while it has no roster: still being solved, or none was found. */
    static Optional<ComparedDraft> of(Draft draft, Draft.@Nullable Content content) {
        var solution = content == null ? null : content.solution();
        if (content == null || draft.solving() || solution == null || solution.score() == null) return Optional.empty();
        return Optional.of(new ComparedDraft(
                draft,
                content.problem(),
                solution,
                Objects.requireNonNull(solution.score()),
                solution.assignments().stream()
                        .collect(Collectors.toMap(Assignment::place, Function.identity(), (one, other) -> one))));
    }

    /** Places that nobody has. */
    long gaps() {
        return units(COVER);
    }

    long wishes() {
        return problem.requests().size();
    }

    long wishesMet() {
        return wishes() - count(REQUEST);
    }

    /** How often a rule is not kept. */
    long count(String rule) {
        return score.breaches().stream()
                .filter(breach -> breach.rule().equals(rule))
                .count();
    }

    private long units(String rule) {
        return score.breaches().stream()
                .filter(breach -> breach.rule().equals(rule))
                .mapToLong(Breach::units)
                .sum();
    }

    /** What is neither a fair share nor a wish: those are summed up elsewhere. */
    Score rulesOnly() {
        return new Score(
                score.breaches().stream()
                        .filter(breach ->
                                breach.rule().indexOf('.') < 0 && !breach.rule().equals(REQUEST))
                        .toList(),
                List.of());
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(draft.from()) && !day.isAfter(draft.to());
    }
}
