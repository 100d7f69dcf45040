package org.dangzhi.operations.planning.comparison;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.dangzhi.engine.rostersolver.RosterPerson;
import org.dangzhi.operations.planning.drafts.Draft;
import org.dangzhi.operations.planning.drafts.DraftContentRows;
import org.dangzhi.operations.planning.page.ComparePage;
import org.dangzhi.operations.planning.problem.ProblemLabels.ProblemLabelQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Presenter of two drafts side by side, or of what is missing to compare them. */
@Component
@Transactional(readOnly = true)
class ComparePages {

    private static final String ADDRESS = "/duty/plan/compare?draft=%s&draft=%s";
    private static final String TURNED = "&turned=true";

    private final DraftContentRows contents;
    private final ProblemLabelQuery labels;
    private final CompareSidePages sides;
    private final CompareSharePages shares;
    private final CompareFigurePages figures;
    private final CompareChangePages changes;

    ComparePages(
            DraftContentRows contents,
            ProblemLabelQuery labels,
            CompareSidePages sides,
            CompareSharePages shares,
            CompareFigurePages figures,
            CompareChangePages changes) {
        this.contents = contents;
        this.labels = labels;
        this.sides = sides;
        this.shares = shares;
        this.figures = figures;
        this.changes = changes;
    }

    /**
     * The earlier draft stands first, however they were ticked.
     *
     * @param turned whether the later one is to stand first
     * @param month of the shifts that differ; the first in which some do, where none is asked for
     */
    ComparePage page(List<Draft> asked, boolean turned, @Nullable YearMonth month) {
        if (asked.size() != 2) return sides.notTwo();
        var byNumber = Comparator.comparingInt(Draft::number);
        var drafts =
                asked.stream().sorted(turned ? byNumber.reversed() : byNumber).toList();
        var stored = contents.of(drafts.stream().map(Draft::id).toList());
        var found = drafts.stream()
                .flatMap(draft -> ComparedDraft.of(draft, stored.get(draft.id())).stream())
                .toList();
        if (found.size() < 2) return early(drafts, found);
        var first = found.getFirst();
        var second = found.getLast();
        if (first.draft().to().isBefore(second.draft().from())
                || second.draft().to().isBefore(first.draft().from())) return sides.apart();
        return compared(first, second, turned, month);
    }

    private ComparePage early(List<Draft> drafts, List<ComparedDraft> found) {
        var solved = found.stream().map(ComparedDraft::draft).toList();
        return sides.early(drafts.stream()
                .filter(draft -> !solved.contains(draft))
                .findFirst()
                .orElseThrow());
    }

    private ComparePage compared(ComparedDraft first, ComparedDraft second, boolean turned, @Nullable YearMonth month) {
        var named = labels.of(Stream.of(first, second)
                .flatMap(one -> one.problem().people().stream())
                .map(RosterPerson::id)
                .distinct()
                .toList());
        var address =
                ADDRESS.formatted(first.draft().id().id(), second.draft().id().id());
        var here = turned ? address + TURNED : address;
        return new ComparePage(
                "",
                List.of(),
                new ComparePage.Comparison(
                        sides.days(first, second),
                        sides.caution(first, second),
                        turned ? address : address + TURNED,
                        sides.side(first, second),
                        sides.side(second, first),
                        shares.of(named, first, second),
                        figures.lines(first, second),
                        figures.broken(named, first, second),
                        changes.of(named, first, second, here, month)));
    }
}
