/** What the pages of rules show. */
@NullMarked
package org.dangzhi.foundation.rules.page;

import org.jspecify.annotations.NullMarked;
