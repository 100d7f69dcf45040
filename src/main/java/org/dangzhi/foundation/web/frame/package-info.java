/**
 * The frame around every page: the navigation by areas, what modules add to it, and the one transaction a page is read in.
 *
 * <p>A module opens places by a {@code ModuleMenu} bean in its configuration: {@code MenuEntry.tab} of an {@code Area} (the
 * settings are areas too), {@code MenuEntry.tile} of management, {@code MenuEntry.act} for what one begins. Figures at words
 * and tabs come by a {@code FrameSlot}, those on tiles by {@code TileFigures}. A page names its place by the id of its tab or
 * tile. Start at {@code PageFrames}, then {@code Navigations}.
 */
@NullMarked
@NamedInterface("frame")
package org.dangzhi.foundation.web.frame;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
