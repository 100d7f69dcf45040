/** When a shift is to be handed over, and who is told that it is late. Start reading at {@code HandoverDeadlines}. */
@NullMarked
package org.dangzhi.operations.handover.deadlines;

import org.jspecify.annotations.NullMarked;
