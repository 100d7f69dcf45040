/**
 * Blocks become lines and rows of a known height ({@code Galley}, {@code BlockSetter}, {@code LineBreaker}, {@code
 * TableSetter}), these come on pages ({@code DocumentLayout}, {@code Paginator}) and are painted ({@code PdfCanvas}).
 */
@NullMarked
package org.dangzhi.engine.press.setting;

import org.jspecify.annotations.NullMarked;
