/**
 * How a duty table comes about: who stands on it, wishes and absences, rules, drafts that are solved and published,
 * repairs, swaps, calendar feeds.
 *
 * <p>A roster to be made is a {@link org.dangzhi.engine.rostersolver.RosterProblem}, plain data with a documented JSON form; what
 * solves it is the engine {@code rostersolver} and knows no office. Shifts themselves stay in {@code duty}: this module
 * changes them through {@link org.dangzhi.operations.duty.ShiftPlan} and hears of every other change as a
 * {@link org.dangzhi.operations.duty.roster.RosterWatch}. Nothing above asks it, and it announces no events.
 *
 * <p>Aggregates: {@code Draft} (solving, then optimal, feasible, impossible, unknown or failed; published once),
 * {@code Swap} (asked, accepted or declined, then confirmed, refused or withdrawn), {@code Wish}. Start reading at
 * {@code DraftCommands}, then {@code ProblemBuilder}, which makes the problem, {@code DraftSolver}, which has it solved as a
 * long run, and {@code PublishDraft}. Calendar addresses have a room of their own, {@code feeds}.
 */
@NullMarked
@ApplicationModule(
        id = "planning",
        allowedDependencies = {
            "office",
            "office::demo",
            "web",
            "jobs",
            "sheets",
            "audit",
            "calendar",
            "people",
            "access",
            "notify",
            "duty",
            "duty::roster",
            "rostersolver",
            "rostersolver::*"
        })
package org.dangzhi.operations.planning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
