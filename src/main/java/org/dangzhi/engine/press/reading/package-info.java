/**
 * A Word document as blocks: paragraphs and tables, with the styles, looks and lengths that Word means. Start reading at
 * {@link org.dangzhi.engine.press.reading.BodyReader}.
 */
@NullMarked
package org.dangzhi.engine.press.reading;

import org.jspecify.annotations.NullMarked;
