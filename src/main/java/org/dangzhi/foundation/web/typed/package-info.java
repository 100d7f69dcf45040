/**
 * What people type and what their files hold, read in one way everywhere: text, days, times, amounts. Plain functions that
 * know no office; each says what it takes, and answers nothing for what it does not understand.
 */
@NullMarked
@NamedInterface("typed")
package org.dangzhi.foundation.web.typed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
