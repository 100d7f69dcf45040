/**
 * Text in, clauses out: divides the text of a Chinese regulation into its parts. What it is not sure of it says as a doubt,
 * for a person to look at, and no line is lost on the way. Knows no office; docs/clausetext.md says how it is used alone.
 *
 * <p>{@link org.dangzhi.engine.clausetext.RegulationTextReader} reads a file into {@link org.dangzhi.engine.clausetext.TextLine}s
 * ({@code reading}: Word through the press's reader, PDF, plain text), {@link org.dangzhi.engine.clausetext.RegulationParser} finds the
 * {@link org.dangzhi.engine.clausetext.ParsedPart}s in them ({@code dividing}).
 *
 * <p>Start reading at {@code RegulationParser}, then {@code dividing.Judge}.
 */
@ApplicationModule(id = "clausetext", allowedDependencies = "press::docx")
@NullMarked
package org.dangzhi.engine.clausetext;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
