/** What the product brings along: regulations and synonyms, read from the class path and delivered to each office. */
@NullMarked
package org.dangzhi.foundation.regulations.shipping;

import org.jspecify.annotations.NullMarked;
