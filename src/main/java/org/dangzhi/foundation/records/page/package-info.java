/** What the templates of {@code records} show. */
@NullMarked
package org.dangzhi.foundation.records.page;

import org.jspecify.annotations.NullMarked;
