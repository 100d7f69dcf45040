/** The reachability check (联系测试): everybody on a draft answers that they can be reached. */
@NullMarked
package org.dangzhi.operations.planning.reachability;

import org.jspecify.annotations.NullMarked;
