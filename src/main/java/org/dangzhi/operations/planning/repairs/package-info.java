/** Repairs: somebody cannot come, and the smallest change that replaces them is worked out as a draft. */
@NullMarked
package org.dangzhi.operations.planning.repairs;

import org.jspecify.annotations.NullMarked;
