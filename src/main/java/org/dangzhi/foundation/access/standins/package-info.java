/** Stand-ins: rows and page; other modules ask {@link org.dangzhi.foundation.access.StandIns}. Start reading at {@code StandInRows}. */
@NullMarked
package org.dangzhi.foundation.access.standins;

import org.jspecify.annotations.NullMarked;
