/** Measures, through HTTP as an ordinary user: {@code ./dz bench NAME}. Never part of the tests. */
@NullMarked
package org.dangzhi.bench;

import org.jspecify.annotations.NullMarked;
