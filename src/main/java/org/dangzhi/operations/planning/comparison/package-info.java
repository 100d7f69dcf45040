/** Comparison of two drafts: what each costs, how each shares out the duties, and the shifts that they give to others. */
@NullMarked
package org.dangzhi.operations.planning.comparison;

import org.jspecify.annotations.NullMarked;
