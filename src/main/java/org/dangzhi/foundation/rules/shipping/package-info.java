/** What the product brings along: regulations, standards, facts, limits and synonyms, read from the class path once. */
@NullMarked
package org.dangzhi.foundation.rules.shipping;

import org.jspecify.annotations.NullMarked;
