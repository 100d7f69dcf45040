/** Files into lines, as they print: Word, PDF and plain text, each with what the eye sees and the text does not say. */
@NullMarked
package org.dangzhi.engine.clausetext.reading;

import org.jspecify.annotations.NullMarked;
