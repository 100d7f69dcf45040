package org.dangzhi.engine.rostersolver.solving;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dangzhi.engine.rostersolver.Assignment;
import org.dangzhi.engine.rostersolver.Cover;
import org.dangzhi.engine.rostersolver.RosterProblem;
import org.dangzhi.engine.rostersolver.RosterRequest;
import org.dangzhi.engine.rostersolver.Rule;
import org.dangzhi.engine.rostersolver.ShiftType;
import org.jspecify.annotations.Nullable;

/**
 * Interchangeable posts of a shift, searched as one that needs more people. {@link MergedPosts} gives each its own
 * people afterwards.
 */
final class InterchangeablePosts {

    /**
     * What tells posts apart.
     *
     * @param named the slot, where a wish or a promise speaks of this very post
     */
    private record Kind(
            LocalDate day,
            String shift,
            @Nullable Integer under,
            @Nullable Integer over,
            List<Boolean> able,
            List<Boolean> barred,
            List<Boolean> counted,
            @Nullable String named) {}

    private final RosterProblem problem;
    private final Set<Assignment> named;

    private InterchangeablePosts(RosterProblem problem) {
        this.problem = problem;
        this.named = Stream.concat(
                        problem.fixed().stream().map(Assignment::place),
                        problem.requests().stream()
                                .filter(request -> request.slot() != null)
                                .flatMap(this::places))
                .collect(Collectors.toSet());
    }

    /** Posts that may stand for each other, the first for all of them; in the order of the problem. */
    static Collection<List<Cover>> of(RosterProblem problem) {
        var alike = new InterchangeablePosts(problem);
        return problem.cover().stream()
                .collect(Collectors.groupingBy(alike::kind, LinkedHashMap::new, Collectors.toList()))
                .values();
    }

    private Stream<Assignment> places(RosterRequest request) {
        var shifts =
                request.shift() == null ? problem.shifts().stream().map(ShiftType::id) : Stream.of(request.shift());
        return shifts.map(shift -> new Assignment("", request.day(), shift, request.slot()));
    }

    private Kind kind(Cover cover) {
        return new Kind(
                cover.day(),
                cover.shift(),
                cover.under(),
                cover.over(),
                problem.people().stream()
                        .map(member -> member.may(cover.slot()))
                        .toList(),
                problem.rules().stream()
                        .map(rule -> switch (rule) {
                            case Rule.Unqualified one -> one.names(cover.shift(), cover.slot());
                            case Rule.Rotation one -> one.names(cover.slot());
                            default -> false;
                        })
                        .toList(),
                problem.fairness().stream()
                        .map(fair -> fair.counts(cover.day(), cover.shift(), cover.slot()))
                        .toList(),
                named.contains(cover.place()) ? cover.slot() : null);
    }
}
