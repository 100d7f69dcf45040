/** A shift as it is kept: who is on duty, signs in and out, comes as a substitute. Start reading at {@code Shift} and {@code ShiftCommands}. */
@NullMarked
package org.dangzhi.operations.duty.shifts;

import org.jspecify.annotations.NullMarked;
