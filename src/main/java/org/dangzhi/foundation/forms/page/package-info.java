/** What the pages of forms show. */
@NullMarked
package org.dangzhi.foundation.forms.page;

import org.jspecify.annotations.NullMarked;
