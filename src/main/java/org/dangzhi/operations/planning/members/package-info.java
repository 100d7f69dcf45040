/** Who stands on the roster, in which part, from when to when. */
@NullMarked
package org.dangzhi.operations.planning.members;

import org.jspecify.annotations.NullMarked;
