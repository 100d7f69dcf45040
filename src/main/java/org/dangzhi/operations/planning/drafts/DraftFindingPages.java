package org.dangzhi.operations.planning.drafts;

import java.util.List;
import org.dangzhi.engine.rostersolver.RosterProblem;
import org.dangzhi.engine.rostersolver.Score;
import org.dangzhi.engine.rostersolver.Solution;
import org.dangzhi.operations.planning.page.DraftPage;
import org.dangzhi.operations.planning.problem.BreachWords;
import org.dangzhi.operations.planning.problem.ProblemLabels;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Presenter of what is to be said of a draft's roster: why there is none, what it does not keep, whom it moves. */
@Component
class DraftFindingPages {

    private final BreachWords words;
    private final RosterChanges changes;

    DraftFindingPages(BreachWords words, RosterChanges changes) {
        this.words = words;
        this.changes = changes;
    }

    DraftPage.Findings of(Draft draft, RosterProblem problem, @Nullable Solution solution, ProblemLabels lexicon) {
        if (solution == null) return new DraftPage.Findings(List.of(), List.of(), List.of());
        var score = solution.score();
        return new DraftPage.Findings(
                words.clash(problem, lexicon, solution.clash()),
                score == null ? List.of() : words.breaches(problem, lexicon, told(draft, score)),
                draft.repair() ? changes.of(draft, solution.assignments()) : List.of());
    }

    /** Of a repair its moves are told, and who was asked for first is not. */
    private static Score told(Draft draft, Score score) {
        return !draft.repair() ? score : new Score(score.hard(), List.of());
    }
}
