/** What the templates of the handover print. */
@NullMarked
package org.dangzhi.operations.handover.page;

import org.jspecify.annotations.NullMarked;
