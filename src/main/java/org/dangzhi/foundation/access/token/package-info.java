/** The way in for other systems: personal tokens with scopes, and answers that are given once. */
@NullMarked
package org.dangzhi.foundation.access.token;

import org.jspecify.annotations.NullMarked;
