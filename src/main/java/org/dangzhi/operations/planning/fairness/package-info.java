/** Fairness: what each person of the roster has served in a year, to be looked at. Start reading at {@code ServedDuties}. */
@NullMarked
package org.dangzhi.operations.planning.fairness;

import org.jspecify.annotations.NullMarked;
