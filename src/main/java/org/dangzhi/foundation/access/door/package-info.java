/** The way in for persons: sign-in, sessions and their ends, the first run, and the guard before every handler. */
@NullMarked
package org.dangzhi.foundation.access.door;

import org.jspecify.annotations.NullMarked;
