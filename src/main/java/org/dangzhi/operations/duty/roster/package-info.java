/** The roster: who stands in which shift, by month, week and list, typed, moved, imported, printed. Start reading at {@code RosterPages}. */
@NullMarked
package org.dangzhi.operations.duty.roster;

import org.jspecify.annotations.NullMarked;
