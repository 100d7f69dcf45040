/**
 * Divides the text of a Chinese regulation into its clauses: {@link
 * org.dangzhi.foundation.rules.dividing.RegulationText} reads a file into lines, {@link
 * org.dangzhi.foundation.rules.dividing.Divider} finds the parts in them. What it is not sure of it says as a doubt, for
 * a person to look at, and no line is lost on the way.
 */
@NullMarked
package org.dangzhi.foundation.rules.dividing;

import org.jspecify.annotations.NullMarked;
