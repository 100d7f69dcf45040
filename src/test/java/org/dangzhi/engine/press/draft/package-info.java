/** Draws Word documents in code, for tests and for the shipped templates. */
@NullMarked
package org.dangzhi.engine.press.draft;

import org.jspecify.annotations.NullMarked;
