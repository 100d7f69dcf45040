/** What the pages of regulations show. */
@NullMarked
package org.dangzhi.foundation.regulations.page;

import org.jspecify.annotations.NullMarked;
