/** What the pages of readings show. */
@NullMarked
package org.dangzhi.foundation.readings.page;

import org.jspecify.annotations.NullMarked;
