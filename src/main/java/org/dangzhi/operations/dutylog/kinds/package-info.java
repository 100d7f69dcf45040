/** Kinds of log entries: shipped ones, and those that the office adds and retires. Start reading at {@code LogEntryKinds}. */
@NullMarked
package org.dangzhi.operations.dutylog.kinds;

import org.jspecify.annotations.NullMarked;
