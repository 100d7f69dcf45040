/** The tables that standards look up: read, and the office's own rows from a sheet. */
@NullMarked
package org.dangzhi.foundation.rules.limits;

import org.jspecify.annotations.NullMarked;
