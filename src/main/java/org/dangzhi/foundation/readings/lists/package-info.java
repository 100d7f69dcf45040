/** What one has to read oneself, and what was published and waits for others. */
@NullMarked
package org.dangzhi.foundation.readings.lists;

import org.jspecify.annotations.NullMarked;
