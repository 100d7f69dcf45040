/**
 * The roster as a constraint model. One class a rule: it posts itself to the model, and it judges a finished roster
 * without the solver. Nothing outside knows OR-Tools; {@link org.dangzhi.operations.roster.solving.RosterSolver} and
 * {@link org.dangzhi.operations.roster.solving.Judge} are the two doors.
 */
@NullMarked
package org.dangzhi.operations.roster.solving;

import org.jspecify.annotations.NullMarked;
