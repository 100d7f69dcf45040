/** The closed-loop rate: of the items due in a month, how many were closed in time. Start reading at {@code ClosureRateQuery}. */
@NullMarked
package org.dangzhi.foundation.work.closing;

import org.jspecify.annotations.NullMarked;
