/** A Word document as a package of XML parts: opened with limits, read by local names. */
@NamedInterface("docx")
@NullMarked
package org.dangzhi.engine.press.docx;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
