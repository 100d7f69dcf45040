/** Searches of lists that each person keeps: one home for all lists, since what a filter means is the list's own affair. */
@NullMarked
package org.dangzhi.foundation.people.filters;

import org.jspecify.annotations.NullMarked;
