/** Telephone records as they are listed, looked at, typed, printed and asked for. Start reading at {@code CallController}. */
@NullMarked
package org.dangzhi.operations.phone.browsing;

import org.jspecify.annotations.NullMarked;
