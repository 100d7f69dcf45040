/** The two languages: which one a request speaks, and where its words are. Start reading at {@code LanguageConfiguration}. */
@NullMarked
package org.dangzhi.foundation.web.language;

import org.jspecify.annotations.NullMarked;
