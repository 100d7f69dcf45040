/**
 * Text in, clauses out: divides the text of a Chinese regulation into its parts. What it is not sure of it says as a doubt,
 * for a person to look at, and no line is lost on the way. Knows no office; docs/clausetext.md says how it is used alone.
 *
 * <p>{@link org.dangzhi.engine.clausetext.RegulationText} reads a file into {@link org.dangzhi.engine.clausetext.Line}s
 * ({@code reading}: Word through the press's reader, PDF, plain text), {@link org.dangzhi.engine.clausetext.Divider} finds the
 * {@link org.dangzhi.engine.clausetext.Part}s in them ({@code dividing}).
 *
 * <p>Start reading at {@code Divider}, then {@code dividing.Judge}.
 */
@ApplicationModule(id = "clausetext", allowedDependencies = "press::docx")
@NullMarked
package org.dangzhi.engine.clausetext;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
