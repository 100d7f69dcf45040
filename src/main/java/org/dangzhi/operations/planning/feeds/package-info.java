/** Calendar addresses (日历订阅): secret links under which a calendar follows one person's duties, or the whole office's. */
@NullMarked
package org.dangzhi.operations.planning.feeds;

import org.jspecify.annotations.NullMarked;
