/** What the templates of {@code layout} print, and parts that pages of any module are made of. */
@NullMarked
@NamedInterface("page")
package org.dangzhi.foundation.web.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
