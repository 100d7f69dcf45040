/** What the pages of standards show. */
@NullMarked
package org.dangzhi.foundation.rules.page;

import org.jspecify.annotations.NullMarked;
