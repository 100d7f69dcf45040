/**
 * How rosters are made and judged; {@link org.dangzhi.engine.rostersolver.solving.RosterSolver} and
 * {@link org.dangzhi.engine.rostersolver.solving.RosterJudge} are the two doors.
 */
@NamedInterface("solving")
@NullMarked
package org.dangzhi.engine.rostersolver.solving;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
