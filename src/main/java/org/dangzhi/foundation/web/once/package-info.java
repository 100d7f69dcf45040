/**
 * A form is taken once, however often it is sent: a double click, a reload, a line that breaks after the answer was on its
 * way. Start reading at {@code SentOnceInterceptor}.
 */
@NullMarked
package org.dangzhi.foundation.web.once;

import org.jspecify.annotations.NullMarked;
