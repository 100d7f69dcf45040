/** What the templates of {@code work} show. */
@NullMarked
package org.dangzhi.foundation.work.page;

import org.jspecify.annotations.NullMarked;
