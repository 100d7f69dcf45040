/**
 * Long runs: who is next, who is at work, and what came of it.
 *
 * <p>A run has a place in its lane's line ({@code ground.run_turn}) until it has ended, and only the first of a line has a
 * trigger: so a lane does one run at a time whatever the number of instances, and nobody asks the database whether it is
 * their turn. That its owner is alive is what the scheduler knows by its heartbeat; a dead owner's trigger is set off again
 * on another instance, which finds the run begun. Start reading at {@code LongRunJob}.
 */
@NullMarked
package org.dangzhi.foundation.jobs.runs;

import org.jspecify.annotations.NullMarked;
