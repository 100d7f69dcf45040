package org.dangzhi.operations.planning.repairs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dangzhi.engine.rostersolver.Absence;
import org.dangzhi.engine.rostersolver.Assignment;
import org.dangzhi.engine.rostersolver.FairShare;
import org.dangzhi.engine.rostersolver.Score;
import org.dangzhi.engine.rostersolver.Solution;
import org.dangzhi.foundation.calendar.CalendarDay;
import org.dangzhi.foundation.calendar.WorkingDays;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.operations.duty.roster.RosterDay;
import org.dangzhi.operations.duty.roster.RosterDayWords;
import org.dangzhi.operations.planning.RosterPart;
import org.dangzhi.operations.planning.page.RepairDraftPage.Cell;
import org.dangzhi.operations.planning.page.RepairDraftPage.Grid;
import org.dangzhi.operations.planning.page.RepairDraftPage.Mark;
import org.dangzhi.operations.planning.page.RepairDraftPage.Row;
import org.dangzhi.operations.planning.problem.DutySums;
import org.dangzhi.operations.planning.problem.PlaceSeals;
import org.dangzhi.operations.planning.problem.ProblemLabels;
import org.dangzhi.operations.planning.problem.ShiftFigures;
import org.dangzhi.operations.planning.rules.DutyKind;
import org.springframework.stereotype.Component;

/** Presenter of the days of those whom a repair concerns, before and after. */
@Component
class RepairGridPages {

    /** As many as fit beside the sums; what lies behind them stands in the list of moves. */
    private static final int MOST_DAYS = 21;

    private final WorkingDays calendar;
    private final RosterDayWords days;
    private final PlaceSeals seals;
    private final Texts texts;

    RepairGridPages(WorkingDays calendar, RosterDayWords days, PlaceSeals seals, Texts texts) {
        this.calendar = calendar;
        this.days = days;
        this.seals = seals;
        this.texts = texts;
    }

    Grid grid(ProblemLabels labels, Repair repair) {
        var draft = repair.draft();
        var capped = draft.from().plusDays(MOST_DAYS - 1L);
        var shown = calendar.between(draft.from(), capped.isBefore(draft.to()) ? capped : draft.to());
        var people = Stream.concat(Stream.of(repair.absentee()), repair.moves().people().stream())
                .distinct()
                .toList();
        return new Grid(
                days.of(shown),
                Stream.of(DutyKind.values())
                        .map(duty -> texts.t(duty.word() + ".short"))
                        .toList(),
                repair.solution().isEmpty()
                        ? List.of()
                        : people.stream()
                                .map(person -> new Row(
                                        labels.person(person),
                                        shown.stream()
                                                .map(day -> cell(labels, repair, person, day))
                                                .toList(),
                                        sums(repair, person)))
                                .toList());
    }

    private Cell cell(ProblemLabels labels, Repair repair, String person, CalendarDay day) {
        var away = repair.problem().absences().stream()
                .filter(absence -> absence.person().equals(person) && absence.covers(day.date()))
                .findFirst();
        var after = of(repair.solution().map(Solution::assignments).orElse(List.of()), person, day);
        var before = of(repair.before(), person, day);
        var marks = new ArrayList<Mark>();
        for (var one : before) marks.add(new Mark(seals.of(labels, one), after.contains(one) ? "" : "gone"));
        for (var one : after) if (!before.contains(one)) marks.add(new Mark(seals.of(labels, one), "came"));
        return new Cell(
                RosterDay.kindOf(day) + (away.isPresent() ? " off" : ""),
                marks.isEmpty()
                        ? away.map(Absence::reason)
                                .map(reason -> texts.t("planning.sign." + reason))
                                .orElse("")
                        : "",
                marks);
    }

    private static List<Assignment> of(List<Assignment> roster, String person, CalendarDay day) {
        return roster.stream()
                .filter(one -> one.person().equals(person) && one.day().equals(day.date()))
                .toList();
    }

    /** By duty, then what they take along; empty where their part has no such duty. */
    private static List<String> sums(Repair repair, String person) {
        var all = repair.score().map(Score::fairness).orElse(List.of());
        var part = repair.problem().people().stream()
                .filter(one -> one.id().equals(person))
                .flatMap(one -> Optional.ofNullable(one.group()).stream())
                .findFirst()
                .map(RosterPart::valueOf);
        if (part.isEmpty())
            return Stream.generate(() -> "")
                    .limit(DutyKind.values().length + 1L)
                    .toList();
        var counts = Stream.of(DutyKind.values())
                .map(duty -> all.stream()
                        .filter(share -> share.fairness().equals(duty.of(part.get())))
                        .flatMap(share -> share.rows().stream())
                        .filter(row -> row.person().equals(person))
                        .map(FairShare.Row::count)
                        .map(count -> Integer.toString(count))
                        .findFirst()
                        .orElse(""));
        var balance = DutySums.of(person, DutySums.shares(part.get(), all)).balance();
        return Stream.concat(counts, Stream.of(ShiftFigures.signed(balance))).toList();
    }
}
