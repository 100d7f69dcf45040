/**
 * How much is taken from whoever asks before anything is known of them: bodies at one time, and their sizes. Start reading at
 * {@code RequestLimitsConfiguration}.
 */
@NullMarked
package org.dangzhi.foundation.web.limits;

import org.jspecify.annotations.NullMarked;
