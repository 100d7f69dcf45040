/** Page records of jobs. */
@NullMarked
package org.dangzhi.foundation.jobs.page;

import org.jspecify.annotations.NullMarked;
