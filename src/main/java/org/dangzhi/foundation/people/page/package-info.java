/** What the templates of the directory print. */
@NullMarked
package org.dangzhi.foundation.people.page;

import org.jspecify.annotations.NullMarked;
