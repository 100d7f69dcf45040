package org.dangzhi.operations.planning.drafts;

import java.time.YearMonth;
import java.util.List;
import org.dangzhi.operations.planning.page.DraftPage;
import org.dangzhi.operations.planning.problem.ProblemLabels.ProblemLabelQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Presenter of a draft. */
@Component
@Transactional(readOnly = true)
class DraftPages {

    private final DraftContentRows contents;
    private final ProblemLabelQuery labels;
    private final DraftWords words;
    private final DraftMonthPages months;
    private final DraftGroupPages groups;
    private final DraftFindingPages findings;

    DraftPages(
            DraftContentRows contents,
            ProblemLabelQuery labels,
            DraftWords words,
            DraftMonthPages months,
            DraftGroupPages groups,
            DraftFindingPages findings) {
        this.contents = contents;
        this.labels = labels;
        this.words = words;
        this.months = months;
        this.groups = groups;
        this.findings = findings;
    }

    DraftPage page(Draft draft, @Nullable YearMonth wanted) {
        var content = contents.soFar(draft);
        var month = DraftMonthPages.shown(draft, wanted);
        var days = months.days(draft, month);
        var named = labels.of(content.problem());
        var solution = content.solution();
        var score = solution == null ? null : solution.score();
        return new DraftPage(
                draft.id().address(),
                words.title(draft),
                words.solve(draft, content),
                months.month(draft, month, days, named),
                score == null || solution == null
                        ? List.of()
                        : groups.of(draft, content.problem(), named, solution.assignments(), score, days),
                findings.of(content.problem(), solution, named),
                new DraftPage.May(draft.solved() && !draft.published(), !draft.published(), draft.published()));
    }
}
