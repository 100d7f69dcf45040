/** What survives when the process is killed. */
@NullMarked
package org.dangzhi.crash;

import org.jspecify.annotations.NullMarked;
