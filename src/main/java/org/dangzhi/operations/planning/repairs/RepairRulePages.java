package org.dangzhi.operations.planning.repairs;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dangzhi.engine.rostersolver.FairShare;
import org.dangzhi.engine.rostersolver.Rule;
import org.dangzhi.engine.rostersolver.Score;
import org.dangzhi.engine.rostersolver.solving.RosterJudge;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.operations.planning.RosterPart;
import org.dangzhi.operations.planning.drafts.DraftFindingPages;
import org.dangzhi.operations.planning.page.DraftPage;
import org.dangzhi.operations.planning.page.RepairDraftPage.Kept;
import org.dangzhi.operations.planning.page.RepairDraftPage.Rules;
import org.dangzhi.operations.planning.problem.BreachWords;
import org.dangzhi.operations.planning.problem.DutySums;
import org.dangzhi.operations.planning.problem.ProblemLabels;
import org.dangzhi.operations.planning.problem.ShiftFigures;
import org.dangzhi.operations.planning.rules.DutyKind;
import org.springframework.stereotype.Component;

/** Presenter of the musts that a repair keeps, of how it moves the shares, and of why there may be none. */
@Component
class RepairRulePages {

    private static final String COVER = "cover";

    private final BreachWords words;
    private final DraftFindingPages findings;
    private final Texts texts;

    RepairRulePages(BreachWords words, DraftFindingPages findings, Texts texts) {
        this.words = words;
        this.findings = findings;
        this.texts = texts;
    }

    List<DraftPage.Clash> clash(ProblemLabels labels, Repair repair) {
        var solution = repair.content().solution();
        return solution == null ? List.of() : findings.clash(repair.problem(), solution, labels);
    }

    Rules rules(Repair repair) {
        return repair.score().map(score -> rules(repair, score)).orElse(new Rules("", List.of()));
    }

    private Rules rules(Repair repair, Score score) {
        var kept = new ArrayList<Kept>();
        var musts = repair.problem().rules().stream().filter(Rule::hard).map(Rule::id);
        Stream.concat(Stream.of(COVER), musts)
                .distinct()
                .map(rule -> kept(rule, score))
                .forEach(kept::add);
        int broken = score.hard().size();
        kept.addAll(shares(repair, score));
        return new Rules(
                broken == 0 ? texts.t("planning.repair.rules.kept") : texts.t("planning.repair.rules.broken", broken),
                kept);
    }

    private Kept kept(String rule, Score score) {
        long broken = score.hard().stream()
                .filter(breach -> breach.rule().equals(rule))
                .count();
        return new Kept(
                words.rule(rule),
                broken == 0 ? texts.t("planning.repair.rule.kept") : texts.t("planning.compare.times", broken),
                broken > 0);
    }

    /** Of officers, where the spread is another one than before. */
    private List<Kept> shares(Repair repair, Score score) {
        var before = DutySums.shares(
                RosterPart.OFFICER,
                RosterJudge.score(repair.problem(), repair.before()).fairness());
        return DutySums.shares(RosterPart.OFFICER, score.fairness()).stream()
                .flatMap(now -> before.stream()
                        .filter(was -> was.fairness().equals(now.fairness()) && was.spread() != now.spread())
                        .map(was -> share(was, now)))
                .toList();
    }

    private Kept share(FairShare was, FairShare now) {
        return new Kept(
                texts.t("planning.compare.spread", texts.t(DutyKind.wordOf(now.fairness()))),
                texts.t(
                        "planning.repair.becomes",
                        ShiftFigures.shifts(was.spread()),
                        ShiftFigures.shifts(now.spread())),
                now.spread() > was.spread());
    }
}
