/**
 * Read and confirm: texts put before people, who has confirmed, who is missing and reminded. Answers
 * {@link org.dangzhi.foundation.work.Readings} and {@link org.dangzhi.foundation.work.Audience}.
 */
@NullMarked
package org.dangzhi.foundation.work.reading;

import org.jspecify.annotations.NullMarked;
