package org.dangzhi.operations.planning;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dangzhi.engine.rostersolver.Assignment;
import org.dangzhi.engine.rostersolver.FairShare;
import org.dangzhi.engine.rostersolver.RosterProblem;
import org.dangzhi.engine.rostersolver.Score;
import org.dangzhi.engine.rostersolver.Solution;
import org.dangzhi.foundation.calendar.CalendarDay;
import org.dangzhi.foundation.calendar.WorkingDays;
import org.dangzhi.foundation.web.SelectOption;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.operations.duty.DutyTabs;
import org.dangzhi.operations.duty.roster.RosterDayWords;
import org.dangzhi.operations.planning.ProblemLabels.ProblemLabelQuery;
import org.dangzhi.operations.planning.page.DraftPage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the page of a draft together. */
@Component
@Transactional(readOnly = true)
class DraftPages {

    private static final double HUNDREDTHS = 100;

    private final DraftContentRows contents;
    private final DraftGrid grid;
    private final DraftWords words;
    private final ProblemLabelQuery lexicons;
    private final RosterChanges changes;
    private final WorkingDays calendar;
    private final RosterDayWords rosterDayWords;
    private final DutyTabs tabs;
    private final Texts texts;
    private final TimeWords times;

    DraftPages(
            DraftContentRows contents,
            DraftGrid grid,
            DraftWords words,
            ProblemLabelQuery lexicons,
            RosterChanges changes,
            WorkingDays calendar,
            RosterDayWords rosterDayWords,
            DutyTabs tabs,
            Texts texts,
            TimeWords times) {
        this.contents = contents;
        this.grid = grid;
        this.words = words;
        this.lexicons = lexicons;
        this.changes = changes;
        this.calendar = calendar;
        this.rosterDayWords = rosterDayWords;
        this.tabs = tabs;
        this.texts = texts;
        this.times = times;
    }

    DraftPage page(Draft draft, @Nullable YearMonth wanted) {
        var content = contents.soFar(draft);
        var month = shown(draft, wanted);
        var days = days(draft, month);
        var lexicon = lexicons.of(content.problem());
        var solution = content.solution();
        var score = solution == null ? null : solution.score();
        return new DraftPage(
                tabs.all(),
                draft.id().address(),
                texts.t("planning.draft.of", draft.number(), times.days(draft.from(), draft.to())),
                words.solve(draft, content),
                month(draft, month, days, lexicon),
                score == null || solution == null
                        ? List.of()
                        : groups(draft, content.problem(), lexicon, solution.assignments(), score, days),
                findings(draft, content.problem(), solution, lexicon),
                draft.repair(),
                new DraftPage.May(
                        draft.solved() && draft.publishedAt() == null, !draft.repair() && draft.publishedAt() == null));
    }

    private List<CalendarDay> days(Draft draft, YearMonth month) {
        var first = month.atDay(1).isBefore(draft.from()) ? draft.from() : month.atDay(1);
        var last = month.atEndOfMonth().isAfter(draft.to()) ? draft.to() : month.atEndOfMonth();
        return calendar.between(first, last);
    }

    private DraftPage.Month month(Draft draft, YearMonth month, List<CalendarDay> days, ProblemLabels lexicon) {
        var address = draft.id().address() + "?month=";
        return new DraftPage.Month(
                month.format(DateTimeFormatter.ofPattern(texts.t("duty.month"), Texts.locale())),
                month.isAfter(YearMonth.from(draft.from())) ? address + month.minusMonths(1) : "",
                month.isBefore(YearMonth.from(draft.to())) ? address + month.plusMonths(1) : "",
                calendar.published(month.getYear())
                        ? ""
                        : texts.t("duty.roster.unpublished", Integer.toString(month.getYear())),
                rosterDayWords.of(days),
                lexicon.kinds().stream()
                        .map(kind -> new SelectOption(kind.night() ? "n" : "d", kind.name()))
                        .toList());
    }

    private DraftPage.Findings findings(
            Draft draft, RosterProblem problem, @Nullable Solution solution, ProblemLabels lexicon) {
        if (solution == null) return new DraftPage.Findings(List.of(), List.of(), List.of());
        var score = solution.score();
        return new DraftPage.Findings(
                words.clash(problem, lexicon, solution.clash()),
                score == null ? List.of() : words.breaches(problem, lexicon, told(draft, score)),
                draft.repair() ? changes.of(draft, solution.assignments()) : List.of());
    }

    private static YearMonth shown(Draft draft, @Nullable YearMonth wanted) {
        var first = YearMonth.from(draft.from());
        if (wanted == null || wanted.isBefore(first) || wanted.isAfter(YearMonth.from(draft.to()))) return first;
        return wanted;
    }

    private List<DraftPage.Group> groups(
            Draft draft,
            RosterProblem problem,
            ProblemLabels lexicon,
            List<Assignment> roster,
            Score score,
            List<CalendarDay> days) {
        var rows = grid.of(draft, problem, lexicon, roster, days);
        var groups = new ArrayList<DraftPage.Group>();
        for (var part : RosterPart.values()) {
            var shares = score.fairness().stream()
                    .filter(share -> share.fairness().startsWith(part + "."))
                    .toList();
            var standing = rows.of(part);
            if (standing.isEmpty()) continue;
            groups.add(new DraftPage.Group(
                    texts.t(part.word()),
                    Stream.concat(shares.stream().map(this::title), Stream.of(texts.t("planning.balance")))
                            .toList(),
                    standing.stream()
                            .map(row -> row.page(counts(row.id(), shares)))
                            .toList(),
                    shares.stream().map(share -> shifts(share.spread())).toList(),
                    texts.t(
                            "planning.best",
                            String.join(
                                    texts.t("duty.and"),
                                    shares.stream()
                                            .map(share -> title(share) + " " + shifts(share.best()))
                                            .toList()))));
        }
        return groups;
    }

    /** Of a repair its moves are told, and who was asked for first is not. */
    private static Score told(Draft draft, Score score) {
        return !draft.repair() ? score : new Score(score.hard(), List.of());
    }

    private String title(FairShare share) {
        var duty = share.fairness().substring(share.fairness().indexOf('.') + 1);
        return texts.t("planning.duty." + duty + ".short");
    }

    /** Of each duty, then what they take along of all of them but nights, which count by their day already. */
    private static List<String> counts(String person, List<FairShare> shares) {
        var counts = new ArrayList<String>();
        double balance = 0;
        for (var share : shares) {
            var row = share.rows().stream()
                    .filter(one -> one.person().equals(person))
                    .findFirst();
            counts.add(row.map(one -> Integer.toString(one.count())).orElse(""));
            if (!share.fairness().endsWith(DutyKind.NIGHT.name()))
                balance += row.map(FairShare.Row::balance).orElse(0.0);
        }
        counts.add(String.format(Locale.ROOT, "%+.1f", balance).replace('-', '−'));
        return counts;
    }

    static String shifts(long hundredths) {
        var text = String.format(Locale.ROOT, "%.1f", hundredths / HUNDREDTHS);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
