package org.dangzhi.foundation.notify.preferences;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.dangzhi.foundation.notify.Urgency;
import org.dangzhi.foundation.notify.sending.NotificationChannel;
import org.dangzhi.foundation.people.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Use case: a person sets their notification preferences and their address. */
@Component
public class NotificationPreferencesCommands {

    private final NotificationPreferenceRows rows;
    private final NotificationPreferences preferences;

    NotificationPreferencesCommands(NotificationPreferenceRows rows, NotificationPreferences preferences) {
        this.rows = rows;
        this.preferences = preferences;
    }

    Map<Urgency, Set<NotificationChannel>> choices(PersonId person) {
        return preferences.of(person.id());
    }

    /** Empty when none is known. */
    String email(PersonId person) {
        return rows.email(person);
    }

    /** Empty when none is known. */
    String phone(PersonId person) {
        return rows.phone(person);
    }

    /** Whether the person wants to know that a text names them. */
    boolean wantsMentions(PersonId person) {
        return !rows.isMuted(person);
    }

    /**
     * @param boxes that are ticked, {@code ALARM:EMAIL}; an empty e-mail forgets the address
     * @param mentions whether the person wants to know that a text names them
     */
    @Transactional
    public void choose(PersonId person, String email, Collection<String> boxes, boolean mentions) {
        setEmail(person, email);
        rows.mute(person, !mentions);
        for (var urgency : Urgency.values()) {
            var wanted = EnumSet.noneOf(NotificationChannel.class);
            Arrays.stream(NotificationChannel.values())
                    .filter(channel -> boxes.contains(urgency + ":" + channel))
                    .forEach(wanted::add);
            preferences.choose(person.id(), urgency, wanted);
        }
    }

    @Transactional
    public void setEmail(PersonId person, String email) {
        rows.setEmail(person, email);
    }
}
