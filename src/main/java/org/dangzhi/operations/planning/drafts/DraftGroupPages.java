package org.dangzhi.operations.planning.drafts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dangzhi.engine.rostersolver.Assignment;
import org.dangzhi.engine.rostersolver.FairShare;
import org.dangzhi.engine.rostersolver.RosterProblem;
import org.dangzhi.engine.rostersolver.Score;
import org.dangzhi.foundation.calendar.CalendarDay;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.operations.planning.RosterPart;
import org.dangzhi.operations.planning.page.DraftPage;
import org.dangzhi.operations.planning.problem.DutySums;
import org.dangzhi.operations.planning.problem.LeaderSpread;
import org.dangzhi.operations.planning.problem.ProblemLabels;
import org.dangzhi.operations.planning.problem.ShiftFigures;
import org.dangzhi.operations.planning.rules.DutyKind;
import org.springframework.stereotype.Component;

/** Presenter of a draft's table, a group for each part of the roster, with what each person carries. */
@Component
class DraftGroupPages {

    private final DraftGrid grid;
    private final Texts texts;

    DraftGroupPages(DraftGrid grid, Texts texts) {
        this.grid = grid;
        this.texts = texts;
    }

    List<DraftPage.Group> of(
            Draft draft,
            RosterProblem problem,
            ProblemLabels lexicon,
            List<Assignment> roster,
            Score score,
            List<CalendarDay> days) {
        var rows = grid.of(draft, problem, lexicon, roster, days);
        var groups = new ArrayList<DraftPage.Group>();
        for (var part : RosterPart.values()) {
            var shares = DutySums.shares(part, score.fairness());
            var standing = rows.of(part);
            if (standing.isEmpty()) continue;
            groups.add(new DraftPage.Group(
                    texts.t(part.word()),
                    Stream.concat(shares.stream().map(this::title), Stream.of(texts.t("planning.balance")))
                            .toList(),
                    standing.stream()
                            .map(row -> row.page(counts(row.id(), shares)))
                            .toList(),
                    shares.stream()
                            .map(share -> ShiftFigures.shifts(share.spread()))
                            .toList(),
                    Stream.concat(Stream.of(best(shares)), spread(part, problem, roster))
                            .collect(Collectors.joining(" "))));
        }
        return groups;
    }

    private String best(List<FairShare> shares) {
        return texts.t(
                "planning.best",
                String.join(
                        texts.t("duty.and"),
                        shares.stream()
                                .map(share -> title(share) + " " + ShiftFigures.shifts(share.best()))
                                .toList()));
    }

    /** Of leaders also how far apart their duties lie. */
    private Stream<String> spread(RosterPart part, RosterProblem problem, List<Assignment> roster) {
        if (part != RosterPart.LEADER) return Stream.empty();
        return LeaderSpread.of(problem, roster).stream().map(this::spread);
    }

    private String spread(LeaderSpread spread) {
        var least = spread.least();
        return least == null
                ? texts.t("planning.leaders.once", spread.fewest(), spread.most())
                : texts.t("planning.leaders", spread.fewest(), spread.most(), least);
    }

    private String title(FairShare share) {
        return texts.t(DutyKind.wordOf(share.fairness()) + ".short");
    }

    private static List<DraftPage.Count> counts(String person, List<FairShare> shares) {
        var sums = DutySums.of(person, shares);
        return Stream.concat(
                        sums.rows().stream()
                                .map(row -> row.map(DraftGroupPages::count).orElseGet(() -> DraftPage.Count.of(""))),
                        Stream.of(DraftPage.Count.of(ShiftFigures.signed(sums.balance()))))
                .toList();
    }

    /** Beside what would be theirs now: who is away, or came late, has less to do, and no less than others are due. */
    private static DraftPage.Count count(FairShare.Row row) {
        long due = Math.round((row.share() - row.carried()) * 100);
        return new DraftPage.Count(Integer.toString(row.count()), ShiftFigures.tenths(due));
    }
}
