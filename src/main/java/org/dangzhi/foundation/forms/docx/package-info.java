/** A Word document as a package of XML parts: opened with limits, read by local names. */
@NullMarked
package org.dangzhi.foundation.forms.docx;

import org.jspecify.annotations.NullMarked;
