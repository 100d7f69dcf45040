/** Who is put into which shift to come, by whatever way, and what is refused. Start reading at {@code RosterCommands}. */
@NullMarked
package org.dangzhi.operations.duty.staffing;

import org.jspecify.annotations.NullMarked;
