/** Live pages: changes travel by PostgreSQL's NOTIFY to every instance, and by server-sent events to every browser. */
@NullMarked
package org.dangzhi.foundation.web.live;

import org.jspecify.annotations.NullMarked;
