/** What the pages of planning show, as text ready to print: one record for a template. */
@NullMarked
package org.dangzhi.operations.planning.page;

import org.jspecify.annotations.NullMarked;
