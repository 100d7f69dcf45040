/**
 * Problem in, roster out: who stands where, under rules, as a constraint problem with a bound that says how far from the
 * best the answer can be at most. docs/rostersolver.md holds the JSON form; nothing here knows an office.
 *
 * <p>This package holds the {@link org.dangzhi.engine.rostersolver.RosterProblem} and the
 * {@link org.dangzhi.engine.rostersolver.Solution}, plain records. {@code solving} holds the doors:
 * {@link org.dangzhi.engine.rostersolver.solving.RosterSolver} makes a roster,
 * {@link org.dangzhi.engine.rostersolver.solving.RosterJudge} judges one that is there,
 * {@link org.dangzhi.engine.rostersolver.solving.RepairProblem} repairs it with few changes,
 * {@link org.dangzhi.engine.rostersolver.solving.ReplacementPrices} says what another person in a place would cost. {@code constraints}
 * holds one class a rule. {@code process} solves in a process of its own.
 *
 * <p>Start reading at {@code RosterProblem}, then {@code RosterSolver}, then any rule in {@code constraints}.
 */
@ApplicationModule(
        id = "rostersolver",
        allowedDependencies = {"childprocess"})
@NullMarked
package org.dangzhi.engine.rostersolver;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
