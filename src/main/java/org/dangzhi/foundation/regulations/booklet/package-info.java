/**
 * Binds chosen regulations into one booklet. The Word document is drawn here, its PDF is made from it by {@code forms}.
 */
@NullMarked
package org.dangzhi.foundation.regulations.booklet;

import org.jspecify.annotations.NullMarked;
