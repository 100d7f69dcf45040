/** How work gets done at its time by one of several instances: jobs, what triggers them, and the scheduler's table. */
@NullMarked
package org.dangzhi.foundation.jobs.scheduling;

import org.jspecify.annotations.NullMarked;
