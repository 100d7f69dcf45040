/** What the templates of {@code access} print. */
@NullMarked
package org.dangzhi.foundation.access.page;

import org.jspecify.annotations.NullMarked;
