/** How each wants to be told, by urgency. Start reading at {@code NotificationPreferences}. */
@NullMarked
package org.dangzhi.foundation.notify.preferences;

import org.jspecify.annotations.NullMarked;
