/** The frame around every page: the menu, what modules add to it, and the one transaction a page is read in. Start at {@code PageFrames}. */
@NullMarked
@NamedInterface("frame")
package org.dangzhi.foundation.web.frame;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
