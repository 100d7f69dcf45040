package org.dangzhi.operations.planning.repairs;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dangzhi.engine.rostersolver.Absence;
import org.dangzhi.engine.rostersolver.FairShare;
import org.dangzhi.engine.rostersolver.Score;
import org.dangzhi.engine.rostersolver.Solution;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.foundation.web.page.StateLabel;
import org.dangzhi.operations.planning.RosterPart;
import org.dangzhi.operations.planning.drafts.DraftWords;
import org.dangzhi.operations.planning.page.DraftPage;
import org.dangzhi.operations.planning.page.RepairDraftPage.Heading;
import org.dangzhi.operations.planning.page.RepairDraftPage.Option;
import org.dangzhi.operations.planning.problem.DutySums;
import org.dangzhi.operations.planning.problem.ProblemLabels;
import org.dangzhi.operations.planning.problem.ShiftFigures;
import org.dangzhi.operations.planning.rules.DutyKind;
import org.springframework.stereotype.Component;

/** Presenter of whom a repair replaces, and of the ways there are with what speaks for each. */
@Component
class RepairOptionPages {

    private final DraftWords words;
    private final Texts texts;
    private final TimeWords times;

    RepairOptionPages(DraftWords words, Texts texts, TimeWords times) {
        this.words = words;
        this.texts = texts;
        this.times = times;
    }

    Heading heading(ProblemLabels labels, Repair repair) {
        var draft = repair.draft();
        var absence = repair.absence();
        return new Heading(
                texts.t(
                        "planning.repair.title",
                        labels.person(repair.absentee()),
                        absence.map(Absence::reason)
                                .map(reason -> texts.t("planning.wish." + reason))
                                .orElse("")),
                absence.map(one -> times.days(one.from(), one.to())).orElse(times.days(draft.from(), draft.to())),
                draft.id().address(),
                accept(repair),
                List.of(
                        words.title(draft),
                        texts.t("planning.repair.open", repair.moves().lost(repair.absentee()))),
                draft.published()
                        ? new StateLabel("go", "circle-check", texts.t("planning.repair.taken"))
                        : words.state(draft));
    }

    /** Whoever loses or gets a shift is told by it. */
    private String accept(Repair repair) {
        if (!repair.draft().solved() || repair.draft().published()) return "";
        int concerned = repair.moves().people().size();
        return concerned == 0 ? "" : texts.t("planning.repair.accept", concerned);
    }

    DraftPage.Solve solve(Repair repair) {
        return words.solve(repair.draft(), repair.content());
    }

    List<Option> options(RepairQuery.RepairChoice found) {
        var solved = found.others().stream()
                .filter(one -> one.solution().isPresent())
                .toList();
        int least =
                solved.stream().mapToInt(one -> one.moves().list().size()).min().orElse(0);
        return found.others().stream()
                .map(one -> new Option(
                        one.draft().address(),
                        title(one, least),
                        reason(one),
                        one.draft().id().equals(found.asked().draft().id())))
                .toList();
    }

    private String title(Repair repair, int least) {
        if (repair.solution().isEmpty()) return words.title(repair.draft());
        int moves = repair.moves().list().size();
        if (moves > least)
            return texts.t(repair.fewest() ? "planning.repair.option" : "planning.repair.option.even", moves);
        return texts.t("planning.repair.option.least", moves);
    }

    /** That fewer cannot be, how many people it concerns, how even the shares are then. */
    private String reason(Repair repair) {
        var solution = repair.solution();
        if (solution.isEmpty()) return words.state(repair.draft()).text();
        var reasons = new ArrayList<String>();
        if (repair.fewest() && solution.get().state() == Solution.State.OPTIMAL)
            reasons.add(texts.t("planning.repair.proven"));
        reasons.add(texts.t("planning.repair.concerned", repair.moves().people().size()));
        repair.score().map(this::spreads).filter(said -> !said.isEmpty()).ifPresent(reasons::add);
        return String.join(texts.t("planning.then"), reasons);
    }

    private String spreads(Score score) {
        return Stream.of(DutyKind.WEEKEND, DutyKind.NIGHT)
                .flatMap(duty -> DutySums.shares(RosterPart.OFFICER, score.fairness()).stream()
                        .filter(share -> share.fairness().equals(duty.of(RosterPart.OFFICER)))
                        .map(share -> spread(duty, share)))
                .collect(Collectors.joining(texts.t("duty.and")));
    }

    private String spread(DutyKind duty, FairShare share) {
        return texts.t("planning.repair.spread", texts.t(duty.word()), ShiftFigures.shifts(share.spread()));
    }
}
