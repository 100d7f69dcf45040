package org.dangzhi.engine.rostersolver.solving;

import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverSolutionCallback;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.SatParameters;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.dangzhi.engine.rostersolver.Assignment;
import org.dangzhi.engine.rostersolver.SolverProgress;
import org.dangzhi.engine.rostersolver.constraints.RosterModel;

/** Run of the solver over a model. */
final class SolverRun {

    /** Two that prove, and at least one that seeks better rosters. */
    private static final int WORKERS = Math.max(3, Runtime.getRuntime().availableProcessors());

    private static final int SEED = 20_261_124;

    private final CpSolver solver = new CpSolver();
    private final AtomicLong points = new AtomicLong(-1);
    /**
     * In the log of a search: between which values the next roster lies. The library's own callback for bounds makes its
     * number with a class that may be gone by then, and now and then brings the process down.
     */
    private static final Pattern BOUND = Pattern.compile("next:\\[(-?[0-9.e+]+),");

    private final AtomicLong bound = new AtomicLong();
    private final AtomicLong firstMillis = new AtomicLong(-1);

    /** @param assignments of the best roster; empty when none was found */
    record RunResult(CpSolverStatus status, List<Assignment> assignments, long points, long bound, long firstMillis) {

        boolean any() {
            return status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE;
        }
    }

    SolverRun(Duration limit) {
        var parameters = solver.getParameters();
        parameters.setMaxTimeInSeconds(Math.max(0.05, limit.toMillis() / 1000.0));
        parameters.setNumWorkers(WORKERS);
        parameters.setRandomSeed(SEED);
        parameters.setLogSearchProgress(true);
        parameters.setLogToStdout(false);
        aim(parameters);
    }

    /**
     * Wishes that cannot all be granted are soon found by their cores, what they cost at least by a whole linear program
     * at the root; and there is little in a roster that presolving it more than once could simplify.
     */
    private static void aim(SatParameters.Builder parameters) {
        parameters.addExtraSubsolvers("core");
        parameters.setRootLpIterations(200_000);
        parameters.setMaxPresolveIterations(1);
        parameters.setCpModelProbingLevel(0);
        parameters.setSymmetryLevel(0);
        parameters.setUseFeasibilityPump(false);
    }

    CpSolver solver() {
        return solver;
    }

    RunResult run(RosterModel model, TimeBudget watch, SolverProgress progress) {
        solver.setLogCallback(
                new Consumer<String>() { // no lambda: native code looks for accept(String)
                    @Override
                    public void accept(String line) {
                        var better = BOUND.matcher(line);
                        if (!better.find()) return;
                        bound.set(whole(Double.parseDouble(better.group(1))));
                        progress.at(points.get(), bound.get(), watch.millis());
                    }
                });
        var status = solver.solve(model.cp, new CpSolverSolutionCallback() {
            @Override
            public void onSolutionCallback() {
                firstMillis.compareAndSet(-1, watch.millis());
                points.set(Math.round(objectiveValue()));
                progress.found(model.assignments(literal -> booleanValue(literal) ? 1 : 0));
                progress.at(points.get(), whole(bestObjectiveBound()), watch.millis());
            }
        });
        boolean any = status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE;
        return new RunResult(
                status,
                any ? model.assignments(literal -> solver.booleanValue(literal) ? 1 : 0) : List.of(),
                points.get(),
                any ? whole(solver.bestObjectiveBound()) : bound.get(),
                firstMillis.get());
    }

    /** Points are whole, so a bound is rounded up; and nothing earns points, whatever a first relaxation allows. */
    private static long whole(double bound) {
        return Math.max(0, (long) Math.ceil(bound - 1e-6));
    }
}
