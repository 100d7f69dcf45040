package org.dangzhi.operations.planning.drafts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.dangzhi.engine.rostersolver.Assignment;
import org.dangzhi.engine.rostersolver.FairShare;
import org.dangzhi.engine.rostersolver.Solution;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.operations.planning.PlanningTabs;
import org.dangzhi.operations.planning.page.ComparePage;
import org.dangzhi.operations.planning.page.ComparePage.Line;
import org.dangzhi.operations.planning.problem.BreachWords;
import org.dangzhi.operations.planning.problem.ProblemLabels;
import org.dangzhi.operations.planning.problem.ProblemLabels.ProblemLabelQuery;
import org.springframework.stereotype.Component;

/** Presenter of two drafts side by side: what each costs, how fair each is, where they differ. */
@Component
class ComparePages {

    private static final int SHOWN = 200;

    private final DraftContentRows contents;
    private final BreachWords words;
    private final ProblemLabelQuery labels;
    private final PlanningTabs tabs;
    private final Texts texts;

    ComparePages(
            DraftContentRows contents, BreachWords words, ProblemLabelQuery labels, PlanningTabs tabs, Texts texts) {
        this.contents = contents;
        this.words = words;
        this.labels = labels;
        this.tabs = tabs;
        this.texts = texts;
    }

    /** Whoever compares too early, or ticked one or three, reads so where the comparison would be. */
    ComparePage page(List<Draft> drafts) {
        if (drafts.size() != 2) return instead(texts.t("planning.refused.two"));
        for (var draft : drafts)
            if (solution(draft).isEmpty())
                return instead(texts.t(
                        "planning.compare.early",
                        texts.t("planning.draft", draft.number()),
                        texts.t(draft.state().word())));
        return page(drafts.getFirst(), drafts.getLast());
    }

    private ComparePage instead(String sentence) {
        return ComparePage.instead(tabs.ofDuty(), tabs.own(), sentence);
    }

    private ComparePage page(Draft first, Draft second) {
        var one = solution(first).orElseThrow();
        var other = solution(second).orElseThrow();
        var people = one.assignments().stream().map(Assignment::person);
        var others = other.assignments().stream().map(Assignment::person);
        var named = labels.of(Stream.concat(people, others).distinct().toList());
        var shifts = differences(named, one, other);
        return new ComparePage(
                tabs.ofDuty(),
                tabs.own(),
                texts.t("planning.draft", first.number()),
                texts.t("planning.draft", second.number()),
                lines(one, other),
                shifts.stream().limit(SHOWN).toList(),
                shifts.size() > SHOWN ? texts.t("planning.compare.more", shifts.size() - SHOWN) : "",
                "");
    }

    private Optional<Solution> solution(Draft draft) {
        return Optional.ofNullable(contents.of(draft.id()).solution())
                .filter(solution -> !draft.solving() && solution.score() != null);
    }

    private List<Line> lines(Solution one, Solution other) {
        var lines = new ArrayList<Line>();
        lines.add(line(texts.t("planning.points"), one.points(), other.points()));
        var first = Objects.requireNonNull(one.score());
        var second = Objects.requireNonNull(other.score());
        lines.add(line(
                texts.t("planning.hard"), first.hard().size(), second.hard().size()));
        Map<String, Long> costs = new LinkedHashMap<>(first.byRule());
        second.byRule().keySet().forEach(rule -> costs.putIfAbsent(rule, 0L));
        costs.keySet().stream()
                .filter(rule -> costs.getOrDefault(rule, 0L) + second.byRule().getOrDefault(rule, 0L) > 0)
                .forEach(rule -> lines.add(line(
                        texts.t("planning.compare.points", words.rule(rule)),
                        costs.getOrDefault(rule, 0L),
                        second.byRule().getOrDefault(rule, 0L))));
        for (var share : first.fairness())
            second.fairness().stream()
                    .filter(same -> same.fairness().equals(share.fairness()))
                    .findFirst()
                    .ifPresent(same -> lines.add(spread(share, same)));
        return lines;
    }

    private static Line line(String name, long first, long second) {
        return new Line(
                name,
                Long.toString(first),
                Long.toString(second),
                Long.compare(first, second) < 0 ? 1 : first > second ? 2 : 0);
    }

    private Line spread(FairShare first, FairShare second) {
        return new Line(
                words.rule(first.fairness()),
                DraftGroupPages.shifts(first.spread()),
                DraftGroupPages.shifts(second.spread()),
                first.spread() < second.spread() ? 1 : first.spread() > second.spread() ? 2 : 0);
    }

    private List<ComparePage.Shift> differences(ProblemLabels lexicon, Solution one, Solution other) {
        var there = new LinkedHashMap<Assignment, String>();
        other.assignments().forEach(assignment -> there.put(place(assignment), assignment.person()));
        var shifts = new ArrayList<ComparePage.Shift>();
        for (var assignment : one.assignments()) {
            var person = there.get(place(assignment));
            if (person != null && !person.equals(assignment.person()))
                shifts.add(new ComparePage.Shift(
                        words.place(lexicon, assignment), lexicon.person(assignment.person()), lexicon.person(person)));
        }
        return shifts;
    }

    private static Assignment place(Assignment assignment) {
        return new Assignment("", assignment.day(), assignment.shift(), assignment.slot());
    }
}
