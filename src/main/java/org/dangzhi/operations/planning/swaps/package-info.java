/**
 * Swaps (调班): one asks, the other accepts, who plans confirms.
 *
 * <p>Aggregate: {@code Swap} (asked, accepted or declined, then confirmed, refused or withdrawn). Start reading there, then
 * {@code Swaps}. What a swap would break is refused by {@code RosterGuard}, as every change of a published roster.
 */
@NullMarked
package org.dangzhi.operations.planning.swaps;

import org.jspecify.annotations.NullMarked;
