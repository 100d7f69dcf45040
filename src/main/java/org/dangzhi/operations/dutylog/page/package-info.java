/** What the pages of dutylog show, as text ready to print: one record for a template. */
@NullMarked
package org.dangzhi.operations.dutylog.page;

import org.jspecify.annotations.NullMarked;
