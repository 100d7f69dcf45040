package org.dangzhi.foundation.forms;

import java.io.IOException;

/** Makes the content of an answer. */
@FunctionalInterface
interface Drawing {

    byte[] bytes() throws IOException;
}
