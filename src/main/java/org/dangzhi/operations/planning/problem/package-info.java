/**
 * The problem that a roster is: from what the office knows to the solver's plain data, and from its answers to words.
 * {@code ProblemBuilder} is the door.
 */
@NullMarked
package org.dangzhi.operations.planning.problem;

import org.jspecify.annotations.NullMarked;
