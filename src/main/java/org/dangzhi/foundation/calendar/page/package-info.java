/** What the pages of the calendar print. */
@NullMarked
package org.dangzhi.foundation.calendar.page;

import org.jspecify.annotations.NullMarked;
