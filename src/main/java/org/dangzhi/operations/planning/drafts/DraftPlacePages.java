package org.dangzhi.operations.planning.drafts;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dangzhi.engine.rostersolver.Assignment;
import org.dangzhi.engine.rostersolver.FairShare;
import org.dangzhi.engine.rostersolver.RosterProblem;
import org.dangzhi.engine.rostersolver.Score;
import org.dangzhi.engine.rostersolver.Solution;
import org.dangzhi.engine.rostersolver.solving.ReplacementPrices;
import org.dangzhi.foundation.calendar.WorkingDays;
import org.dangzhi.foundation.jobs.LongRun;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.operations.duty.ShiftPlan;
import org.dangzhi.operations.planning.RosterPart;
import org.dangzhi.operations.planning.page.PlacePanel;
import org.dangzhi.operations.planning.page.WhyAnswer;
import org.dangzhi.operations.planning.problem.BreachWords;
import org.dangzhi.operations.planning.problem.FairReason;
import org.dangzhi.operations.planning.problem.LeaderSpread;
import org.dangzhi.operations.planning.problem.PinRows;
import org.dangzhi.operations.planning.problem.ProblemIds;
import org.dangzhi.operations.planning.problem.ProblemLabels;
import org.dangzhi.operations.planning.problem.ProblemLabels.ProblemLabelQuery;
import org.dangzhi.operations.planning.problem.ShiftFigures;
import org.dangzhi.operations.planning.rules.DutyKind;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Presenter of one place of a draft: who has it, and why they. */
@Component
class DraftPlacePages {

    private static final int SHOWN = 12;

    private final DraftContentRows contents;
    private final PinRows pins;
    private final ShiftPlan plan;
    private final BreachWords words;
    private final ProblemLabelQuery lexicons;
    private final WorkingDays calendar;
    private final Texts texts;
    private final JsonMapper json = JsonMapper.builder().build();

    DraftPlacePages(
            DraftContentRows contents,
            PinRows pins,
            ShiftPlan plan,
            BreachWords words,
            ProblemLabelQuery lexicons,
            WorkingDays calendar,
            Texts texts) {
        this.contents = contents;
        this.pins = pins;
        this.plan = plan;
        this.words = words;
        this.lexicons = lexicons;
        this.calendar = calendar;
        this.texts = texts;
    }

    PlacePanel panel(Draft draft, Assignment place) {
        ProblemIds.known(place);
        var content = contents.of(draft.id());
        var lexicon = lexicons.of(content.problem());
        var now = content.solution();
        var kept = new ProblemIds(plan.kinds()).pinned(pins.between(place.day(), place.day()));
        return new PlacePanel(
                draft.id().address(),
                texts.t("planning.why", lexicon.person(place.person()), words.place(lexicon, place)),
                new PlacePanel.Place(
                        place.day().toString(), place.shift(), String.valueOf(place.slot()), place.person()),
                now == null ? "" : reason(content.problem(), lexicon, place, now),
                now == null ? List.of() : takers(content.problem(), lexicon, place, now),
                kept.contains(place),
                !draft.solving() && !draft.published());
    }

    /** What the solver found without them in that place; or, as long as it searches, where to ask again. */
    WhyAnswer why(DraftId draft, LongRun run) {
        if (run.isOpen())
            return WhyAnswer.comingAt(draft.address() + "/why/" + run.id().id());
        var content = contents.of(draft);
        var now = content.solution();
        if (now == null || run.result() == null) return WhyAnswer.of(texts.t("planning.why.unknown"));
        var place = json.readValue(run.payload(), Assignment.class);
        var without = json.readValue(run.result(), Solution.class);
        var lexicon = lexicons.of(content.problem());
        return new WhyAnswer("", verdict(now, without), moves(lexicon, place, now, without));
    }

    /** Whether fairness speaks for it, by the duty of that day: what they bring along, what would be theirs, what they get. */
    private String reason(RosterProblem problem, ProblemLabels lexicon, Assignment place, Solution now) {
        var day = calendar.of(place.day());
        var part = RosterPart.of(ProblemIds.post(String.valueOf(place.slot())));
        var score = now.score();
        if (score == null) return "";
        var fair = Arrays.stream(DutyKind.values())
                .filter(duty -> duty != DutyKind.NIGHT && duty.counts(day, false))
                .flatMap(duty -> score.fairness().stream()
                        .filter(share -> share.fairness().equals(duty.of(part)))
                        .flatMap(share -> sentence(lexicon, duty, share, place.person())))
                .limit(1);
        return Stream.concat(fair, distance(problem, part, place, now)).collect(Collectors.joining(" "));
    }

    /** Of a leader also how far their nearest other duty is. */
    private Stream<String> distance(RosterProblem problem, RosterPart part, Assignment place, Solution now) {
        if (part != RosterPart.LEADER) return Stream.empty();
        return LeaderSpread.around(problem, now.assignments(), place).stream()
                .map(days -> texts.t("planning.why.distance", days));
    }

    /** What is due is what the table says: the share of these days less what they brought along. */
    private Stream<String> sentence(ProblemLabels lexicon, DutyKind duty, FairShare share, String person) {
        var balances = share.rows().stream().mapToDouble(FairShare.Row::balance).summaryStatistics();
        return share.rows().stream()
                .filter(row -> row.person().equals(person))
                .map(row -> texts.t(
                        FairReason.of(row, share).word(),
                        lexicon.person(person),
                        texts.t(duty.word()),
                        ShiftFigures.tenths(Math.round(row.share() * 100)),
                        ShiftFigures.signed(row.carried()),
                        ShiftFigures.tenths(Math.round((row.share() - row.carried()) * 100)),
                        row.count(),
                        ShiftFigures.signed(row.balance()),
                        ShiftFigures.signed(balances.getMin()),
                        ShiftFigures.signed(balances.getMax())));
    }

    private String verdict(Solution now, Solution without) {
        boolean impossible = without.state() == Solution.State.IMPOSSIBLE;
        if (impossible || without.points() >= ReplacementPrices.DEAR && without.state() == Solution.State.OPTIMAL)
            return texts.t("planning.why.impossible");
        if (!without.found() || without.points() >= ReplacementPrices.DEAR) return texts.t("planning.why.unknown");
        long more = without.points() - now.points();
        if (more > 0)
            return texts.t(
                    without.state() == Solution.State.OPTIMAL ? "planning.why.more" : "planning.why.atMost", more);
        return texts.t("planning.why.same");
    }

    private List<PlacePanel.Taker> takers(
            RosterProblem problem, ProblemLabels lexicon, Assignment place, Solution now) {
        return ReplacementPrices.of(problem, now.assignments(), place).stream()
                .limit(SHOWN)
                .map(price -> new PlacePanel.Taker(
                        price.person(),
                        lexicon.person(price.person()),
                        how(problem, lexicon, price),
                        price.possible() ? String.format(Locale.ROOT, "%+d", price.more()) : ""))
                .toList();
    }

    private String how(RosterProblem problem, ProblemLabels lexicon, ReplacementPrices.Price price) {
        if (!price.possible())
            return words.breaches(problem, lexicon, new Score(price.broken(), List.of()))
                    .getFirst();
        return price.back() == null
                ? texts.t("planning.why.alone")
                : texts.t("planning.why.exchange", words.place(lexicon, price.back()));
    }

    /** Who has the place then, and how much else changes; equal rosters may differ in much. */
    private List<String> moves(ProblemLabels lexicon, Assignment place, Solution now, Solution without) {
        if (!without.found() || without.points() >= ReplacementPrices.DEAR) return List.of();
        var before = new HashSet<>(now.assignments());
        var changed = without.assignments().stream()
                .filter(one -> !before.contains(one))
                .toList();
        var taker = changed.stream()
                .filter(one -> one.day().equals(place.day())
                        && one.shift().equals(place.shift())
                        && Objects.equals(one.slot(), place.slot()))
                .map(one -> texts.t("planning.why.taker", lexicon.person(one.person())));
        int others = Math.max(0, changed.size() - 1);
        return Stream.concat(taker, others == 0 ? Stream.empty() : Stream.of(texts.t("planning.why.others", others)))
                .toList();
    }
}
