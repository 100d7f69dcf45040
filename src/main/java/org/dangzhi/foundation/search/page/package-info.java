/** What the pages of the search print. */
@NullMarked
package org.dangzhi.foundation.search.page;

import org.jspecify.annotations.NullMarked;
