/** The page of jobs: long runs, timers that wait, that fail and what they did, duties that recur. */
@NullMarked
package org.dangzhi.foundation.jobs.lists;

import org.jspecify.annotations.NullMarked;
