/** What a refusal, a fault or an unknown address answers, to people and to programs. Start reading at {@code ErrorAdvice}. */
@NullMarked
package org.dangzhi.foundation.web.errors;

import org.jspecify.annotations.NullMarked;
