/** A handover as it is looked at: the page and the paper, both made from one view, and the list. Start reading at {@code HandoverView}. */
@NullMarked
package org.dangzhi.operations.handover.browsing;

import org.jspecify.annotations.NullMarked;
