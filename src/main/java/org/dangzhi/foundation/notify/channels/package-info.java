/** The office sets its mail server and robots, and tries them. Start reading at {@code ChannelCommands}. */
@NullMarked
package org.dangzhi.foundation.notify.channels;

import org.jspecify.annotations.NullMarked;
