/** What the templates of {@code setup} print. */
@NullMarked
package org.dangzhi.overview.setup.page;

import org.jspecify.annotations.NullMarked;
