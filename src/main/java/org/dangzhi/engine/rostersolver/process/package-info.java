/**
 * The solver in a process of its own: native code that fails, or takes too much memory, must not take its caller along.
 * {@link org.dangzhi.engine.rostersolver.process.SolverProcess} is the door.
 */
@NamedInterface("process")
@NullMarked
package org.dangzhi.engine.rostersolver.process;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
