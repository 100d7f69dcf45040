/** The library as it is kept: files become clauses, clauses are corrected, editions are put in force and compared. */
@NullMarked
package org.dangzhi.foundation.regulations.editing;

import org.jspecify.annotations.NullMarked;
