/** What the pages of the interface show. */
@NullMarked
package org.dangzhi.foundation.api.page;

import org.jspecify.annotations.NullMarked;
