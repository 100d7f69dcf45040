/** Mentions: who is named with an @ in a text of any module is told, and stays known with it. Start at {@code Mentions}. */
@NullMarked
@NamedInterface("mentions")
package org.dangzhi.foundation.notify.mentions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
