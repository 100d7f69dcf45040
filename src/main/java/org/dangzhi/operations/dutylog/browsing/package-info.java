/** The log as it is read: by day, found by words, one entry, on paper, as a sheet. Start reading at {@code LogQuery}. */
@NullMarked
package org.dangzhi.operations.dutylog.browsing;

import org.jspecify.annotations.NullMarked;
