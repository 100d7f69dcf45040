/** What the pages of signing in show. */
@NullMarked
package org.dangzhi.foundation.signin.page;

import org.jspecify.annotations.NullMarked;
