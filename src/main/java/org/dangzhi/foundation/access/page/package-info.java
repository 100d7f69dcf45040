/** What the templates of {@code access} print. */
@NullMarked
@NamedInterface("page")
package org.dangzhi.foundation.access.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
