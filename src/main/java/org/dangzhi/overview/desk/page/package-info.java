/** What the templates of Today print. */
@NullMarked
package org.dangzhi.overview.desk.page;

import org.jspecify.annotations.NullMarked;
