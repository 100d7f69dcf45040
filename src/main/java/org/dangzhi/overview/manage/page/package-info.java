/** The page of tiles, in words ready to print. */
@NullMarked
package org.dangzhi.overview.manage.page;

import org.jspecify.annotations.NullMarked;
