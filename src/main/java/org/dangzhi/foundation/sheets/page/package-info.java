/** What the pages of an import print. */
@NullMarked
package org.dangzhi.foundation.sheets.page;

import org.jspecify.annotations.NullMarked;
