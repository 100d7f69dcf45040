/** Puts data into a Word template, and says before that which tags a template may carry and where it goes wrong. */
@NullMarked
package org.dangzhi.foundation.forms.filling;

import org.jspecify.annotations.NullMarked;
