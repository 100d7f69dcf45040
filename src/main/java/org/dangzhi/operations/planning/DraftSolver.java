package org.dangzhi.operations.planning;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.dangzhi.engine.rostersolver.Assignment;
import org.dangzhi.engine.rostersolver.RosterProblem;
import org.dangzhi.engine.rostersolver.Solution;
import org.dangzhi.engine.rostersolver.StopSignal;
import org.dangzhi.engine.rostersolver.process.SolverProcesses;
import org.dangzhi.foundation.office.Actor;
import org.dangzhi.foundation.office.OfficeContext;
import org.dangzhi.foundation.office.OfficeId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Solver of drafts beside the running work, one after another, which writes down how far each came. */
@Component
class DraftSolver {

    private static final Logger LOG = LoggerFactory.getLogger(DraftSolver.class);

    /** Steps are written no oftener than that. */
    private static final long APART = 400;

    private final SolverProcesses processes;
    private final Drafts drafts;
    private final Map<UUID, StopSignal> running = new ConcurrentHashMap<>();

    DraftSolver(SolverProcesses processes, Drafts drafts) {
        this.processes = processes;
        this.drafts = drafts;
    }

    /** Begins after the running transaction's commit. */
    void begin(UUID draft, RosterProblem problem, List<Assignment> hint, int seconds) {
        var office = OfficeContext.current();
        running.put(draft, new StopSignal());
        Runnable run = () -> Thread.ofVirtual()
                .name("roster-" + draft)
                .start(() -> work(office, draft, problem, hint, Duration.ofSeconds(seconds)));
        if (!TransactionSynchronizationManager.isSynchronizationActive()) run.run();
        else
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    run.run();
                }
            });
    }

    /** Ends the search with the best roster so far; one that is not running here stays as it is. */
    void stop(UUID draft) {
        var stop = running.get(draft);
        if (stop != null) stop.ask();
    }

    private void work(OfficeId office, UUID draft, RosterProblem problem, List<Assignment> hint, Duration limit) {
        OfficeContext.in(office, Actor.system("planning"), () -> {
            var course = new Course(draft);
            try {
                drafts.solved(draft, solve(draft, problem, hint, limit, course), course.steps);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (RuntimeException e) {
                LOG.error("Draft {} could not be solved", draft, e);
                drafts.failed(draft);
            } finally {
                running.remove(draft);
            }
        });
    }

    private Solution solve(UUID draft, RosterProblem problem, List<Assignment> hint, Duration limit, Course course)
            throws InterruptedException {
        var stop = running.getOrDefault(draft, new StopSignal());
        while (true)
            try {
                return processes.solve(problem, hint, limit, course::at, stop);
            } catch (SolverProcesses.Busy busy) {
                LOG.debug("Draft {} waits for another", draft);
            }
    }

    private final class Course {

        final List<Draft.Step> steps = new ArrayList<>();
        private final UUID draft;
        private long written = -APART;

        Course(UUID draft) {
            this.draft = draft;
        }

        void at(long points, long bound, long millis) {
            steps.add(new Draft.Step(millis, points, bound));
            if (millis - written < APART) return;
            written = millis;
            drafts.reached(draft, steps);
        }
    }
}
