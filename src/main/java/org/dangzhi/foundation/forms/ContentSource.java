package org.dangzhi.foundation.forms;

import java.io.IOException;

/** Source of an answer's content, asked when the answer is sent. */
@FunctionalInterface
interface ContentSource {

    byte[] bytes() throws IOException;
}
