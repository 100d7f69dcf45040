/** The office's book of standards: listed, tried, changed edition by edition, and asked by the rest of the product. */
@NullMarked
package org.dangzhi.foundation.rules.standards;

import org.jspecify.annotations.NullMarked;
