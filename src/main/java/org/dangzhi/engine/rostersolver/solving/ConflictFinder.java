package org.dangzhi.engine.rostersolver.solving;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.Literal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dangzhi.engine.rostersolver.constraints.IndexedProblem;
import org.dangzhi.engine.rostersolver.constraints.RosterModel;
import org.dangzhi.engine.rostersolver.constraints.RosterRules;

/** Finder of a minimal conflict: hard rules, absences, promises and posts that cannot all be kept. */
final class ConflictFinder {

    private final IndexedProblem indexed;
    private final RosterRules rules;

    /** @param rules of the search that failed, with the pairs that it held */
    ConflictFinder(IndexedProblem indexed, RosterRules rules) {
        this.indexed = indexed;
        this.rules = rules;
    }

    /** Names, in the order of the problem; the smallest set that was found in time. */
    List<String> names(Duration limit) {
        var watch = new TimeBudget(limit);
        var model = new RosterModel(indexed, true);
        rules.all.forEach(rule -> rule.addTo(model));
        var suspects = first(model, watch);
        for (var suspect : List.copyOf(suspects)) {
            if (watch.left().isNegative()) break;
            var without = new ArrayList<>(suspects);
            without.remove(suspect);
            if (clashes(model, without, watch)) suspects = without;
        }
        return suspects;
    }

    /** Everything that can be switched off, or the part of it that the solver blames. */
    private static List<String> first(RosterModel model, TimeBudget watch) {
        var all = new ArrayList<>(model.guards().keySet());
        model.cp.clearAssumptions();
        model.cp.addAssumptions(model.guards().values().toArray(Literal[]::new));
        var solver = new SolverRun(watch.left()).solver();
        solver.getParameters().setNumWorkers(1); // only then does it say whom it blames
        if (solver.solve(model.cp) != CpSolverStatus.INFEASIBLE) return new ArrayList<>(all);
        var blamed = solver.sufficientAssumptionsForInfeasibility();
        return new ArrayList<>(model.guards().entrySet().stream()
                .filter(guard -> blamed.contains(guard.getValue().getIndex()))
                .map(Map.Entry::getKey)
                .toList());
    }

    private static boolean clashes(RosterModel model, List<String> names, TimeBudget watch) {
        model.cp.clearAssumptions();
        model.cp.addAssumptions(names.stream().map(model.guards()::get).toArray(BoolVar[]::new));
        return new SolverRun(watch.left()).solver().solve(model.cp) == CpSolverStatus.INFEASIBLE;
    }
}
