/** What the templates of telephone records print. */
@NullMarked
package org.dangzhi.operations.phone.page;

import org.jspecify.annotations.NullMarked;
