package org.dangzhi.engine.rostersolver.constraints;

import java.util.ArrayList;
import java.util.stream.Stream;
import org.dangzhi.engine.rostersolver.Breach;

/** As many in each post as it needs. */
record CoverOfShifts() implements RosterRule {

    static final String ID = "cover";

    @Override
    public void addTo(RosterModel model) {
        for (var cell : model.indexed.cells) post(model, cell);
    }

    private static void post(RosterModel model, IndexedProblem.Cell cell) {
        var cover = cell.cover();
        var ways = model.literals(cell);
        var under = model.demand(name(cell), cover.under());
        var over = model.demand(name(cell), cover.over());
        if (under.hard() && over.hard() && model.guards().isEmpty()) {
            if (cover.need() == 1) model.cp.addExactlyOne(ways);
            else model.cp.addEquality(ConstraintStrength.sum(ways), cover.need());
            return;
        }
        var sum = ConstraintStrength.sum(ways);
        under.atLeast(sum, cover.need());
        over.atMost(sum, cover.need(), ways.size());
    }

    private static String name(IndexedProblem.Cell cell) {
        var cover = cell.cover();
        return ID + " " + cover.day() + " " + cover.shift() + (cover.slot() == null ? "" : " " + cover.slot());
    }

    @Override
    public Stream<Breach> breaches(FinishedRoster roster) {
        var counts = new int[roster.indexed.cells.size()];
        for (var assignment : roster.assignments) {
            var cell = roster.indexed.cell(assignment);
            if (cell != null) counts[cell.number()]++;
        }
        var breaches = new ArrayList<Breach>();
        for (var cell : roster.indexed.cells) {
            var cover = cell.cover();
            int beyond = counts[cell.number()] - cover.need();
            if (beyond == 0) continue;
            var weight = beyond < 0 ? cover.under() : cover.over();
            long units = Math.abs(beyond);
            breaches.add(new Breach(
                    ID, null, cover.day(), cover.shift(), units, weight == null ? 0 : weight * units, weight == null));
        }
        return breaches.stream();
    }
}
