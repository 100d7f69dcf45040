package org.dangzhi.operations.planning.drafts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.ToLongFunction;
import org.dangzhi.engine.rostersolver.RosterProblem;
import org.dangzhi.engine.rostersolver.Score;
import org.dangzhi.engine.rostersolver.Solution;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.foundation.web.page.StateLabel;
import org.dangzhi.operations.planning.page.DraftPage.Fact;
import org.dangzhi.operations.planning.page.DraftPage.Solve;
import org.dangzhi.operations.planning.problem.OfficerShortage;
import org.dangzhi.operations.planning.problem.ShiftFigures;
import org.springframework.stereotype.Component;

/** Words for drafts, and for how a search went. */
@Component
public class DraftWords {

    private static final int WIDTH = 148;
    private static final int HEIGHT = 40;
    private static final int TOP = 3;

    private final Texts texts;
    private final TimeWords times;

    DraftWords(Texts texts, TimeWords times) {
        this.texts = texts;
        this.times = times;
    }

    /** Its number and its days. */
    public String title(Draft draft) {
        return texts.t("planning.draft.of", draft.number(), times.days(draft.from(), draft.to()));
    }

    public Solve solve(Draft draft, Draft.Content content) {
        var solution = content.solution();
        var last = content.samples().isEmpty() ? null : content.samples().getLast();
        boolean running = draft.solving();
        long points = running || solution == null ? last == null ? -1 : last.points() : points(solution);
        long bound = running || solution == null ? last == null ? 0 : last.bound() : solution.bound();
        var millis = running || solution == null ? last == null ? 0 : last.millis() : solution.millis();
        var facts = new ArrayList<Fact>();
        if (points >= 0 && draft.state() != Draft.State.IMPOSSIBLE) {
            facts.add(new Fact(texts.t("planning.points"), ShiftFigures.points(points), ""));
            facts.add(new Fact(texts.t("planning.bound"), ShiftFigures.points(bound), ""));
            facts.add(new Fact(texts.t("planning.gap"), gap(points, bound), ""));
        }
        if (!running && solution != null && solution.score() != null) facts.addAll(kept(content.problem(), solution));
        return new Solve(
                running,
                points >= 0,
                texts.t(
                        "planning.verdict",
                        draft.number(),
                        texts.t(draft.state().word())),
                state(draft).kind(),
                state(draft).icon(),
                detail(draft, content.problem(), millis),
                facts,
                line(content.samples(), Draft.Step::points),
                line(content.samples(), Draft.Step::bound),
                texts.t("planning.course", ShiftFigures.points(Math.max(points, 0)), ShiftFigures.points(bound)));
    }

    /** Of what cannot be, that it is for want of people where it is so: no rule that is dropped would help. */
    private String detail(Draft draft, RosterProblem problem, long millis) {
        var took = texts.t("planning.took." + draft.state(), seconds(millis));
        if (draft.state() != Draft.State.IMPOSSIBLE) return took;
        return OfficerShortage.of(problem)
                .map(need -> texts.t("planning.short", need.places(), need.most(), need.least(), need.officers()))
                .orElse(took);
    }

    /** Negative where none was found: it costs nothing because there is nothing. */
    private static long points(Solution solution) {
        return solution.score() == null ? -1 : solution.points();
    }

    private List<Fact> kept(RosterProblem problem, Solution solution) {
        var score = Objects.requireNonNull(solution.score());
        var hard =
                new Fact(texts.t("planning.hard"), Integer.toString(score.hard().size()), "");
        return List.of(hard, wishes(problem, score));
    }

    private Fact wishes(RosterProblem problem, Score score) {
        int asked = problem.requests().size();
        long denied = score.breaches().stream()
                .filter(breach -> breach.rule().equals("request"))
                .count();
        return new Fact(texts.t("planning.wishes.kept"), Long.toString(asked - denied), "/" + asked);
    }

    public StateLabel state(Draft draft) {
        var words = texts.t(draft.state().word());
        return switch (draft.state()) {
            case OPTIMAL -> new StateLabel("go", "rosette-discount-check", words);
            case SOLVING -> new StateLabel("", "hourglass", words);
            case FEASIBLE -> new StateLabel("", "circle-check", words);
            case IMPOSSIBLE -> new StateLabel("warn", "ban", words);
            case UNKNOWN, FAILED -> new StateLabel("warn", "alert-triangle", words);
        };
    }

    /** What a solved draft costs, and what is known of cheaper ones. */
    public String cost(Draft draft, Solution solution) {
        return draft.state() == Draft.State.OPTIMAL
                ? texts.t("planning.cost.best", ShiftFigures.points(solution.points()))
                : texts.t(
                        "planning.cost",
                        ShiftFigures.points(solution.points()),
                        gap(solution.points(), solution.bound()));
    }

    static String gap(long points, long bound) {
        if (points <= 0 || points <= bound) return "0 %";
        return String.format(Locale.ROOT, "%.1f %%", 100.0 * (points - bound) / points);
    }

    private static String seconds(long millis) {
        return String.format(Locale.ROOT, "%.1f", millis / 1000.0);
    }

    /** As SVG wants it: time to the right, few points at the bottom. */
    private static String line(List<Draft.Step> samples, ToLongFunction<Draft.Step> value) {
        var steps = samples.stream().filter(step -> step.points() >= 0).toList();
        if (steps.size() < 2) return "";
        long most = steps.stream().mapToLong(Draft.Step::points).max().orElse(1);
        long least = steps.stream().mapToLong(Draft.Step::bound).min().orElse(0);
        double high = Math.max(1, most - least);
        double wide = Math.max(1, steps.getLast().millis() - steps.getFirst().millis());
        var line = new StringBuilder();
        for (var step : steps)
            line.append(String.format(
                    Locale.ROOT,
                    "%.1f,%.1f ",
                    WIDTH * (step.millis() - steps.getFirst().millis()) / wide,
                    TOP + HEIGHT * (most - value.applyAsLong(step)) / high));
        return line.toString().strip();
    }
}
