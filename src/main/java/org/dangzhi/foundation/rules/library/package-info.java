/** The regulation library: delivered, loaded from files, corrected, found by clause, put in force and replaced. */
@NullMarked
package org.dangzhi.foundation.rules.library;

import org.jspecify.annotations.NullMarked;
