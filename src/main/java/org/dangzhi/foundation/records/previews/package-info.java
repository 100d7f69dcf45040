/**
 * Small pictures of files. What files hold comes from anybody, so it is decoded in a process of its own, with limits of time
 * and memory. Start reading at {@code Previews}, then {@code PreviewProcess}.
 */
@NullMarked
package org.dangzhi.foundation.records.previews;

import org.jspecify.annotations.NullMarked;
