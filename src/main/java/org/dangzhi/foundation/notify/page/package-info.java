/** Page records of notify. */
@NullMarked
package org.dangzhi.foundation.notify.page;

import org.jspecify.annotations.NullMarked;
