/**
 * Blocks become lines and rows of a known height ({@code Galley}, {@code Setter}, {@code LineBreaker}, {@code
 * TableSetter}), these come on pages ({@code Layout}, {@code Pages}) and are painted ({@code Canvas}).
 */
@NullMarked
package org.dangzhi.engine.press.setting;

import org.jspecify.annotations.NullMarked;
