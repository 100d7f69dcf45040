/** Judges facts by standards: expressions compiled in a sandbox, limits looked up, findings weighed against each other. */
@NullMarked
package org.dangzhi.foundation.rules.judging;

import org.jspecify.annotations.NullMarked;
