package org.dangzhi.foundation.notify.page;

import java.util.List;

/**
 * Page of one's notification preferences.
 *
 * @param phone that text messages go to; empty when none is known
 * @param mentions whether the person is told that a text names them
 */
public record NotificationPreferencesPage(String email, String phone, List<Line> lines, boolean mentions) {

    /** One urgency. */
    public record Line(String title, String hint, List<Box> boxes) {}

    /** @param open whether the office has the channel */
    public record Box(String value, String label, boolean ticked, boolean open) {}
}
