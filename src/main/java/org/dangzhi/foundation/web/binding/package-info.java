/** How what was typed or sent becomes values: forms as records, times. Start reading at {@code FormBindingConfiguration}. */
@NullMarked
package org.dangzhi.foundation.web.binding;

import org.jspecify.annotations.NullMarked;
