/** What the pages of duty show, as text ready to print: one record for a template. */
@NullMarked
package org.dangzhi.operations.duty.page;

import org.jspecify.annotations.NullMarked;
