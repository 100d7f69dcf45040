package org.dangzhi.operations.planning.drafts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dangzhi.engine.rostersolver.Assignment;
import org.dangzhi.engine.rostersolver.RosterProblem;
import org.dangzhi.foundation.calendar.CalendarDay;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.operations.duty.roster.RosterDay;
import org.dangzhi.operations.planning.RosterPart;
import org.dangzhi.operations.planning.page.DraftPage.Cell;
import org.dangzhi.operations.planning.page.DraftPage.Count;
import org.dangzhi.operations.planning.page.DraftPage.Mark;
import org.dangzhi.operations.planning.page.DraftPage.Row;
import org.dangzhi.operations.planning.problem.PinRows;
import org.dangzhi.operations.planning.problem.PlaceSeals;
import org.dangzhi.operations.planning.problem.ProblemIds;
import org.dangzhi.operations.planning.problem.ProblemLabels;
import org.springframework.stereotype.Component;

/** The table of a draft, people by days: all from the problem that was solved, but for what is pinned by now. */
@Component
class DraftGrid {

    private final PinRows pins;
    private final PlaceSeals seals;
    private final Texts texts;

    DraftGrid(PinRows pins, PlaceSeals seals, Texts texts) {
        this.pins = pins;
        this.seals = seals;
        this.texts = texts;
    }

    /** Whose row it is, and their days. */
    record Line(String id, String name, String post, List<Cell> cells) {

        Row page(List<Count> counts) {
            return new Row(name, post, cells, counts);
        }
    }

    record Lines(Map<RosterPart, List<Line>> byPart) {

        List<Line> of(RosterPart part) {
            return byPart.getOrDefault(part, List.of());
        }
    }

    private record At(String person, LocalDate day) {}

    Lines of(
            Draft draft, RosterProblem problem, ProblemLabels labels, List<Assignment> roster, List<CalendarDay> days) {
        var pinned = new ProblemIds(labels.kinds())
                .pinned(pins.between(days.getFirst().date(), days.getLast().date()));
        var signs = signs(problem);
        Map<At, List<Mark>> marks = new HashMap<>();
        for (var one : roster)
            marks.computeIfAbsent(new At(one.person(), one.day()), at -> new ArrayList<>())
                    .add(mark(draft, one, labels, pinned.contains(one)));

        var lines = new LinkedHashMap<RosterPart, List<Line>>();
        for (var member : problem.people()) {
            var cells = new ArrayList<Cell>();
            for (var day : days) {
                var at = new At(member.id(), day.date());
                var sign = member.belongs(day.date()) ? signs.getOrDefault(at, "") : "GONE";
                cells.add(new Cell(
                        RosterDay.kindOf(day) + (sign.isEmpty() || sign.equals("WANT") ? "" : " off"),
                        sign.isEmpty() ? "" : texts.t("planning.sign." + sign),
                        marks.getOrDefault(at, List.of())));
            }
            lines.computeIfAbsent(RosterPart.valueOf(String.valueOf(member.group())), part -> new ArrayList<>())
                    .add(new Line(member.id(), labels.person(member.id()), labels.post(member.id()), cells));
        }
        return new Lines(lines);
    }

    /** What keeps each away on which day, or what they asked. */
    private static Map<At, String> signs(RosterProblem problem) {
        var signs = new HashMap<At, String>();
        for (var request : problem.requests())
            if (request.slot() == null) // a repair wishes each to keep their own
            signs.put(new At(request.person(), request.day()), request.want() ? "WANT" : "AVOID");
        for (var absence : problem.absences())
            for (int day = 0; day < problem.days(); day++)
                if (absence.covers(problem.day(day)))
                    signs.put(new At(absence.person(), problem.day(day)), String.valueOf(absence.reason()));
        return signs;
    }

    private Mark mark(Draft draft, Assignment one, ProblemLabels labels, boolean pinned) {
        var seal = seals.of(labels, one);
        return new Mark(
                seal.kind(), seal.seal(), seal.title(), pinned, draft.id().address(one));
    }
}
