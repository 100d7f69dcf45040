/** Lists of items: asked for, counted, paged, exported, imported. Start reading at {@code ItemCriteria}, then {@code ItemQuery}. */
@NullMarked
package org.dangzhi.foundation.work.lists;

import org.jspecify.annotations.NullMarked;
