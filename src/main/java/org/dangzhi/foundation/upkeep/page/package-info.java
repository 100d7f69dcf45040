/** What the templates of {@code upkeep} show. */
@NullMarked
package org.dangzhi.foundation.upkeep.page;

import org.jspecify.annotations.NullMarked;
