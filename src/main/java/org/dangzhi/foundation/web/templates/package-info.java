/** How a record becomes HTML: templates, assets, tokens, security headers, and the page of patterns. Start at {@code JteViewConfiguration}. */
@NullMarked
package org.dangzhi.foundation.web.templates;

import org.jspecify.annotations.NullMarked;
