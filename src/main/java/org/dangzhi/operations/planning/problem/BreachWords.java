package org.dangzhi.operations.planning.problem;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dangzhi.engine.rostersolver.Assignment;
import org.dangzhi.engine.rostersolver.Breach;
import org.dangzhi.engine.rostersolver.RosterProblem;
import org.dangzhi.engine.rostersolver.Score;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Words for what a roster does not keep: breaches, clashes, the rules and the places in them. */
@Component
public class BreachWords {

    private static final int SHOWN = 40;

    private final Texts texts;
    private final TimeWords times;

    BreachWords(Texts texts, TimeWords times) {
        this.texts = texts;
        this.times = times;
    }

    /** The dearest first; musts before all. */
    public List<String> breaches(RosterProblem problem, ProblemLabels labels, Score score) {
        return score.breaches().stream()
                .sorted(Comparator.comparing(Breach::hard).reversed().thenComparing(breach -> -breach.points()))
                .limit(SHOWN)
                .map(breach -> sentence(problem, labels, breach))
                .toList();
    }

    private String sentence(RosterProblem problem, ProblemLabels labels, Breach breach) {
        return breach.hard()
                ? texts.t("planning.broken", facts(problem, labels, breach))
                : facts(problem, labels, breach) + " " + texts.t("planning.costs", breach.points());
    }

    private String facts(RosterProblem problem, ProblemLabels labels, Breach breach) {
        var parts = new ArrayList<String>();
        if (breach.day() != null) parts.add(times.day(breach.day()));
        if (breach.person() != null) parts.add(labels.person(breach.person()));
        parts.add(rule(problem, labels, breach.rule()));
        if (breach.units() > 1) parts.add("× " + breach.units());
        return String.join(" ", parts);
    }

    /** What can be part of a clash, and whether something can be done about it. */
    public enum ClashSort {
        RULE,
        ABSENCE,
        PIN,
        COVER;

        public String word() {
            return "planning.clash.sort." + this;
        }
    }

    /** One of those that cannot all be kept, in words. */
    public record Clash(ClashSort sort, String text) {}

    /** Names of a clash: rules, {@code absence …}, {@code cover …}, as the solver calls them. */
    public List<Clash> clash(RosterProblem problem, ProblemLabels labels, List<String> names) {
        return names.stream().map(one -> clash(problem, labels, one)).toList();
    }

    private Clash clash(RosterProblem problem, ProblemLabels labels, String name) {
        for (var cover : problem.cover())
            if (name.startsWith("cover " + cover.day()) && name.endsWith(String.valueOf(cover.slot())))
                return new Clash(
                        ClashSort.COVER, texts.t("planning.clash.cover", times.day(cover.day()), slot(cover.slot())));
        return new Clash(sort(problem, name), rule(problem, labels, name));
    }

    private static ClashSort sort(RosterProblem problem, String name) {
        if (problem.absences().stream().anyMatch(absence -> absence.id().equals(name))) return ClashSort.ABSENCE;
        return name.startsWith("fixed") ? ClashSort.PIN : ClashSort.RULE;
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
    public String rule(String id) {
        if (id.startsWith(ProblemRules.REQUIREMENT))
            return texts.t("planning.rule.QUALIFIED", id.substring(ProblemRules.REQUIREMENT.length()));
        int dot = id.indexOf('.');
        if (dot < 0) return texts.t("planning.rule." + id);
        return texts.t(
                "planning.unfair",
                texts.t("planning.part." + id.substring(0, dot)),
                texts.t("planning.duty." + id.substring(dot + 1)));
    }

    /** {@code 2月5日 周五 夜班 主班} */
    public String place(ProblemLabels labels, Assignment place) {
        var shift = labels.shift(place.shift());
        return times.day(place.day()) + " " + (shift.isEmpty() ? "" : shift + " ")
                + texts.t(ProblemIds.post(String.valueOf(place.slot())).word());
    }
}
