/**
 * How a duty table comes about: who stands on it, wishes and absences, rules, drafts that are solved and published,
 * repairs, swaps, calendar feeds.
 *
 * <p>A roster to be made is a {@link org.dangzhi.engine.rostersolver.RosterProblem}, plain data with a documented JSON form; what
 * solves it is the engine {@code rostersolver} and knows no office. Shifts themselves stay in {@code duty}: this module
 * changes them through {@link org.dangzhi.operations.duty.ShiftPlan} and hears of every other change as a
 * {@link org.dangzhi.operations.duty.staffing.RosterWatch}. Today asks it by {@link Whereabouts} who is
 * away; it announces no events.
 *
 * <p>Aggregates: {@code Draft} (solving, then optimal, feasible, impossible, unknown or failed; published once, unless that is taken back),
 * {@code Swap} (asked, accepted or declined, then confirmed, refused or withdrawn). Permissions and tabs stand in
 * {@link PlanningModule}, why something cannot be so in {@link RosterRefused}.
 *
 * <p>Inside, in the order in which a roster comes about: {@code members} and {@code wishes}, {@code rules}, the
 * {@code problem} that they make, the {@code solver}, {@code drafts}, their {@code comparison} and {@code repairs}, {@code reachability},
 * {@code publishing}, then {@code swaps} and {@code feeds}; what came of it for each shows {@code fairness}. Start reading at {@code DraftCommands}, then
 * {@code ProblemBuilder}, which makes the problem, {@code DraftRunHandler}, which has it solved as a long run, and
 * {@code PublishDraft}.
 */
@NullMarked
@ApplicationModule(
        id = "planning",
        allowedDependencies = {
            "office",
            "office::demo",
            "web",
            "web::frame",
            "web::page",
            "web::typed",
            "jobs",
            "sheets",
            "audit",
            "calendar",
            "people",
            "access",
            "notify",
            "notify::receipts",
            "duty",
            "duty::roster",
            "rostersolver",
            "rostersolver::*"
        })
package org.dangzhi.operations.planning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
