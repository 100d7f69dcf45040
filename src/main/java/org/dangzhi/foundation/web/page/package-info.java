/** What the templates of {@code layout} print. */
@NullMarked
package org.dangzhi.foundation.web.page;

import org.jspecify.annotations.NullMarked;
