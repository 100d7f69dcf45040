/** What the templates of {@code audit} show. */
@NullMarked
package org.dangzhi.foundation.audit.page;

import org.jspecify.annotations.NullMarked;
