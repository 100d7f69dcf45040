/** Telephone numbers: read from what was typed, looked up, masked for whoever may not see them. Start reading at {@code PhoneDigits}. */
@NullMarked
package org.dangzhi.foundation.people.phones;

import org.jspecify.annotations.NullMarked;
