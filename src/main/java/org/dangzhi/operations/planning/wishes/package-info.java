/** Wishes and absences, typed or from a sheet. */
@NullMarked
package org.dangzhi.operations.planning.wishes;

import org.jspecify.annotations.NullMarked;
