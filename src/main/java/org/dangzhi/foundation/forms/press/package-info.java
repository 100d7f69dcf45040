/**
 * Prints a Word document as PDF, with nothing installed.
 *
 * <p>{@link org.dangzhi.foundation.forms.press.Press} reads the document ({@code Reader}) into blocks, sets these into pieces
 * of a known height ({@code Galley}, {@code Setter}, {@code LineBreaker}, {@code TableSetter}), lays the pieces on pages
 * ({@code Layout}, {@code Pages}) and paints them ({@code Canvas}). What it knows is the subset that forms need; {@link
 * org.dangzhi.foundation.forms.press.Outside} names the rest. Why our own: docs/adr/0003-docx-to-pdf.md.
 */
@NullMarked
package org.dangzhi.foundation.forms.press;

import org.jspecify.annotations.NullMarked;
