package org.dangzhi.operations.planning.drafts;

import java.util.List;
import org.dangzhi.engine.rostersolver.RosterProblem;
import org.dangzhi.engine.rostersolver.Solution;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.operations.planning.page.DraftPage;
import org.dangzhi.operations.planning.page.DraftPage.Clash;
import org.dangzhi.operations.planning.problem.BreachWords;
import org.dangzhi.operations.planning.problem.ProblemLabels;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Presenter of what is to be said of a draft's roster: why there is none, what it does not keep. */
@Component
public class DraftFindingPages {

    /** Whoever reads twelve reasons why there is no roster needs no three hundred. */
    private static final int MOST = 12;

    private final BreachWords words;
    private final Texts texts;

    DraftFindingPages(BreachWords words, Texts texts) {
        this.words = words;
        this.texts = texts;
    }

    DraftPage.Findings of(RosterProblem problem, @Nullable Solution solution, ProblemLabels lexicon) {
        if (solution == null) return new DraftPage.Findings(List.of(), List.of());
        var score = solution.score();
        return new DraftPage.Findings(
                clash(problem, solution, lexicon),
                score == null
                        ? List.of()
                        : texts.shortened(words.breaches(problem, lexicon, score), MOST, "planning.more"));
    }

    /** What cannot all be kept. */
    public List<Clash> clash(RosterProblem problem, Solution solution, ProblemLabels lexicon) {
        return words.clash(problem, lexicon, solution.clash()).stream()
                .map(this::clash)
                .toList();
    }

    private Clash clash(BreachWords.Clash one) {
        var way = switch (one.sort()) {
            case RULE -> "/duty/plan/rules";
            case ABSENCE -> "/duty/wishes";
            case PIN, COVER -> "";
        };
        return new Clash(
                one.text(),
                texts.t(one.sort().word()),
                way,
                way.isEmpty() ? texts.t("planning.clash.stays") : texts.t("planning.clash.way." + one.sort()));
    }
}
