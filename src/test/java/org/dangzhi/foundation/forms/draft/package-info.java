/** Draws the templates as shipped: run {@link org.dangzhi.foundation.forms.draft.TemplateDrafts} after a change here, commit the .docx. */
@NullMarked
package org.dangzhi.foundation.forms.draft;

import org.jspecify.annotations.NullMarked;
