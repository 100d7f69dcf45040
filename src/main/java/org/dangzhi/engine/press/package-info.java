/**
 * Word in, PDF out, with nothing installed; and the one reader of Word files. Knows no office; docs/press.md says what it prints, what it will never print,
 * and how it is used alone.
 *
 * <p>{@link org.dangzhi.engine.press.Press} opens a document ({@code docx}), reads it into blocks ({@code reading}), sets
 * these into pieces of a known height and lays the pieces on pages ({@code setting}), with fonts from {@code type}.
 * {@link org.dangzhi.engine.press.UnsupportedFeature} names what a document holds beyond the subset that is printed. Why our own:
 * docs/adr/0003-docx-to-pdf.md.
 *
 * <p>A galley is text set in lines and not yet on pages, a folio the number on a page, a leader the dots before a tab stop:
 * the words of typographers. Start reading at {@code Press}, then {@code setting.Layout}.
 */
@ApplicationModule(
        id = "press",
        allowedDependencies = {})
@NullMarked
package org.dangzhi.engine.press;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
