/** Whole stories in a real Chromium, in both languages. */
@NullMarked
package org.dangzhi.browser;

import org.jspecify.annotations.NullMarked;
