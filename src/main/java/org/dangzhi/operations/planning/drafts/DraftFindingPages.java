package org.dangzhi.operations.planning.drafts;

import java.util.List;
import java.util.stream.Stream;
import org.dangzhi.engine.rostersolver.RosterProblem;
import org.dangzhi.engine.rostersolver.Score;
import org.dangzhi.engine.rostersolver.Solution;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.operations.planning.page.DraftPage;
import org.dangzhi.operations.planning.problem.BreachWords;
import org.dangzhi.operations.planning.problem.ProblemLabels;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Presenter of what is to be said of a draft's roster: why there is none, what it does not keep, whom it moves. */
@Component
class DraftFindingPages {

    /** Whoever reads twelve reasons why there is no roster needs no three hundred. */
    private static final int MOST = 12;

    private final BreachWords words;
    private final RosterChanges changes;
    private final Texts texts;

    DraftFindingPages(BreachWords words, RosterChanges changes, Texts texts) {
        this.words = words;
        this.changes = changes;
        this.texts = texts;
    }

    DraftPage.Findings of(Draft draft, RosterProblem problem, @Nullable Solution solution, ProblemLabels lexicon) {
        if (solution == null) return new DraftPage.Findings(List.of(), List.of(), List.of());
        var score = solution.score();
        return new DraftPage.Findings(
                shortened(words.clash(problem, lexicon, solution.clash())),
                score == null ? List.of() : shortened(words.breaches(problem, lexicon, told(draft, score))),
                draft.repair() ? changes.of(draft, solution.assignments()) : List.of());
    }

    private List<String> shortened(List<String> lines) {
        if (lines.size() <= MOST) return lines;
        var rest = texts.t("planning.more", lines.size() - MOST);
        return Stream.concat(lines.stream().limit(MOST), Stream.of(rest)).toList();
    }

    /** Of a repair its moves are told, and who was asked for first is not. */
    private static Score told(Draft draft, Score score) {
        return !draft.repair() ? score : new Score(score.hard(), List.of());
    }
}
