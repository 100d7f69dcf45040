package org.dangzhi.foundation.notify.preferences;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.dangzhi.foundation.notify.Urgency;
import org.dangzhi.foundation.notify.sending.NotificationChannel;
import org.springframework.stereotype.Component;

/** Notification preferences: which channels each person wants for which urgency. The bell always rings. */
@Component
public class NotificationPreferences {

    /** What holds until a person chooses. */
    static final Map<Urgency, Set<NotificationChannel>> SHIPPED = Map.of(
            Urgency.QUIET, Set.of(),
            Urgency.NORMAL, Set.of(NotificationChannel.EMAIL),
            Urgency.ALARM, Set.of(NotificationChannel.values()));

    private final NotificationPreferenceRows rows;

    NotificationPreferences(NotificationPreferenceRows rows) {
        this.rows = rows;
    }

    /** One entry for each urgency. */
    public Map<Urgency, Set<NotificationChannel>> of(UUID person) {
        var choices = new EnumMap<>(SHIPPED);
        rows.choices(person).forEach(row -> choices.put(row.urgency(), row.channels()));
        return choices;
    }

    void choose(UUID person, Urgency urgency, Set<NotificationChannel> channels) {
        rows.choose(person, urgency, channels);
    }
}
