/** The library as it is read: listed, searched by clause, opened, marked, found from everywhere. */
@NullMarked
package org.dangzhi.foundation.regulations.browsing;

import org.jspecify.annotations.NullMarked;
