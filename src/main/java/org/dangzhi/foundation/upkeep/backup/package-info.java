/** One file that holds everything, and back again. */
@NullMarked
package org.dangzhi.foundation.upkeep.backup;

import org.jspecify.annotations.NullMarked;
