/**
 * The roster as a constraint model. One class a rule: it posts itself to the model, and it judges a finished roster
 * without the solver. Start reading at {@link org.dangzhi.engine.rostersolver.constraints.RosterRule}.
 */
@NullMarked
package org.dangzhi.engine.rostersolver.constraints;

import org.jspecify.annotations.NullMarked;
