/** The way to the solver: one lane of long runs, and the interface for problems that other systems send. */
@NullMarked
package org.dangzhi.operations.planning.solver;

import org.jspecify.annotations.NullMarked;
