/** The log as it is written: entries, what their check says, the day's weather. Start reading at {@code LogCommands}. */
@NullMarked
package org.dangzhi.operations.dutylog.writing;

import org.jspecify.annotations.NullMarked;
