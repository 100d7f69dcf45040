/** Fonts: which one stands for a name that a document asks for, how wide its letters are, where a line of Chinese may end. */
@NullMarked
package org.dangzhi.engine.press.type;

import org.jspecify.annotations.NullMarked;
