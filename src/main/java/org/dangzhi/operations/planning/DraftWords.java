package org.dangzhi.operations.planning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.ToLongFunction;
import org.dangzhi.engine.rostersolver.Assignment;
import org.dangzhi.engine.rostersolver.Breach;
import org.dangzhi.engine.rostersolver.RosterProblem;
import org.dangzhi.engine.rostersolver.Score;
import org.dangzhi.engine.rostersolver.Solution;
import org.dangzhi.engine.rostersolver.solving.RepairProblem;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.operations.planning.page.DraftPage.Fact;
import org.dangzhi.operations.planning.page.DraftPage.Solve;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts into words how a search went, and what a roster does not keep. */
@Component
class DraftWords {

    private static final int WIDTH = 148;
    private static final int HEIGHT = 40;
    private static final int TOP = 3;
    private static final int SHOWN = 40;

    private final Texts texts;
    private final TimeWords times;

    DraftWords(Texts texts, TimeWords times) {
        this.texts = texts;
        this.times = times;
    }

    Solve solve(Draft draft, Draft.Content content) {
        var solution = content.solution();
        var last = content.course().isEmpty() ? null : content.course().getLast();
        boolean running = draft.solving();
        var points = running || solution == null ? last == null ? -1 : last.points() : solution.points();
        var bound = running || solution == null ? last == null ? 0 : last.bound() : solution.bound();
        var millis = running || solution == null ? last == null ? 0 : last.millis() : solution.millis();
        var facts = new ArrayList<Fact>();
        if (points >= 0) {
            facts.add(new Fact(texts.t("planning.points"), number(points), ""));
            facts.add(new Fact(texts.t("planning.bound"), number(bound), ""));
            facts.add(new Fact(texts.t("planning.gap"), gap(points, bound), ""));
        }
        if (!running && solution != null && solution.score() != null)
            facts.addAll(kept(draft, content.problem(), solution));
        return new Solve(
                running,
                points >= 0,
                texts.t(
                        "planning.verdict",
                        draft.number(),
                        texts.t(draft.state().word())),
                state(draft).kind(),
                state(draft).icon(),
                texts.t("planning.took." + draft.state(), seconds(millis)),
                facts,
                line(content.course(), Draft.Step::points),
                line(content.course(), Draft.Step::bound),
                texts.t("planning.course", number(Math.max(points, 0)), number(bound)));
    }

    private List<Fact> kept(Draft draft, RosterProblem problem, Solution solution) {
        var score = Objects.requireNonNull(solution.score());
        boolean repair = draft.repair(); // in which who takes a place is asked for as well
        long asked = problem.requests().stream()
                .filter(request -> !repair || request.want())
                .count();
        long denied = score.breaches().stream()
                .filter(breach -> breach.rule().equals("request"))
                .filter(breach -> !repair || breach.points() >= RepairProblem.MOVE)
                .count();
        return List.of(
                new Fact(texts.t("planning.hard"), Integer.toString(score.hard().size()), ""),
                new Fact(
                        texts.t(repair ? "planning.places.kept" : "planning.wishes.kept"),
                        Long.toString(asked - denied),
                        "/" + asked));
    }

    /** @param kind class of the state's words */
    record State(String words, String kind, String icon) {}

    State state(Draft draft) {
        var words = texts.t(draft.state().word());
        return switch (draft.state()) {
            case OPTIMAL -> new State(words, "go", "rosette-discount-check");
            case SOLVING -> new State(words, "", "hourglass");
            case FEASIBLE -> new State(words, "", "circle-check");
            case IMPOSSIBLE -> new State(words, "warn", "ban");
            case UNKNOWN, FAILED -> new State(words, "warn", "alert-triangle");
        };
    }

    static String gap(long points, long bound) {
        if (points <= 0 || points <= bound) return "0 %";
        return String.format(Locale.ROOT, "%.1f %%", 100.0 * (points - bound) / points);
    }

    private static String number(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }

    private static String seconds(long millis) {
        return String.format(Locale.ROOT, "%.1f", millis / 1000.0);
    }

    /** As SVG wants it: time to the right, few points at the bottom. */
    private static String line(List<Draft.Step> course, ToLongFunction<Draft.Step> value) {
        var steps = course.stream().filter(step -> step.points() >= 0).toList();
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

    /** The dearest first; musts before all. */
    List<String> breaches(RosterProblem problem, ProblemLabels labels, Score score) {
        return score.breaches().stream()
                .sorted(Comparator.comparing(Breach::hard).reversed().thenComparing(breach -> -breach.points()))
                .limit(SHOWN)
                .map(breach -> sentence(problem, labels, breach))
                .toList();
    }

    private String sentence(RosterProblem problem, ProblemLabels labels, Breach breach) {
        var parts = new ArrayList<String>();
        if (breach.day() != null) parts.add(times.day(breach.day()));
        if (breach.person() != null) parts.add(labels.person(breach.person()));
        parts.add(rule(problem, labels, breach.rule()));
        if (breach.units() > 1) parts.add("× " + breach.units());
        parts.add(breach.hard() ? texts.t("planning.must") : texts.t("planning.costs", breach.points()));
        return String.join(" ", parts);
    }

    /** Names of a clash: rules, {@code absence …}, {@code cover …}, as the solver calls them. */
    List<String> clash(RosterProblem problem, ProblemLabels labels, List<String> names) {
        return names.stream().map(one -> clash(problem, labels, one)).toList();
    }

    private String clash(RosterProblem problem, ProblemLabels labels, String name) {
        for (var cover : problem.cover())
            if (name.startsWith("cover " + cover.day()) && name.endsWith(String.valueOf(cover.slot())))
                return texts.t("planning.clash.cover", times.day(cover.day()), slot(cover.slot()));
        return rule(problem, labels, name);
    }

    private String slot(@Nullable String slot) {
        return slot == null ? "" : texts.t(ProblemIds.post(slot).word());
    }

    /** Rules by their code, absences by their reason and days, fair shares by part and duty. */
    private String rule(RosterProblem problem, ProblemLabels labels, String id) {
        for (var absence : problem.absences())
            if (absence.id().equals(id))
                return texts.t(
                        "planning.clash.absence",
                        labels.person(absence.person()),
                        texts.t("planning.wish." + absence.reason()),
                        times.days(absence.from(), absence.to()));
        if (id.startsWith("fixed")) return pinned(problem, labels, id);
        return rule(id);
    }

    private String pinned(RosterProblem problem, ProblemLabels labels, String id) {
        return problem.fixed().stream()
                .filter(one ->
                        id.contains(one.person()) && id.contains(one.day().toString()))
                .findFirst()
                .map(one -> texts.t("planning.clash.pin", labels.person(one.person()), times.day(one.day())))
                .orElse(texts.t("planning.rule.fixed"));
    }

    /** A fair share by part and duty, a requirement by its qualification, a rule by its code. */
    String rule(String id) {
        if (id.startsWith(Requirements.RULE))
            return texts.t("planning.rule.QUALIFIED", id.substring(Requirements.RULE.length()));
        int dot = id.indexOf('.');
        if (dot < 0) return texts.t("planning.rule." + id);
        return texts.t(
                "planning.unfair",
                texts.t("planning.part." + id.substring(0, dot)),
                texts.t("planning.duty." + id.substring(dot + 1)));
    }

    /** {@code 2月5日 周五 夜班 主班} */
    String place(ProblemLabels labels, Assignment place) {
        var shift = labels.shift(place.shift());
        return times.day(place.day()) + " " + (shift.isEmpty() ? "" : shift + " ")
                + texts.t(ProblemIds.post(String.valueOf(place.slot())).word());
    }
}
