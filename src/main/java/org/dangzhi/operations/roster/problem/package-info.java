/** A roster to be made and what came of it, as plain records; docs/roster.md holds their JSON form. */
@NullMarked
package org.dangzhi.operations.roster.problem;

import org.jspecify.annotations.NullMarked;
