package org.dangzhi.foundation.notify.preferences;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.dangzhi.foundation.notify.Urgency;
import org.dangzhi.foundation.notify.sending.NotificationChannel;
import org.dangzhi.foundation.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Use case: a person sets their notification preferences and their address. */
@Component
public class NotificationPreferencesCommands {

    private final JdbcClient jdbc;
    private final NotificationPreferences preferences;

    NotificationPreferencesCommands(JdbcClient jdbc, NotificationPreferences preferences) {
        this.jdbc = jdbc;
        this.preferences = preferences;
    }

    Map<Urgency, Set<NotificationChannel>> choices(PersonId person) {
        return preferences.of(person.id());
    }

    /** Empty when none is known. */
    String email(PersonId person) {
        return jdbc.sql("select email from notify.address where person_id = :person")
                .param("person", person.id())
                .query((row, n) -> row.getString("email"))
                .optional()
                .orElse("");
    }

    /** Empty when none is known. */
    String phone(PersonId person) {
        return jdbc.sql("select coalesce(mobile, '') as phone from people.name_of where id = :person")
                .param("person", person.id())
                .query((row, n) -> row.getString("phone"))
                .optional()
                .orElse("");
    }

    /** Whether the person wants to know that a text names them. */
    boolean wantsMentions(PersonId person) {
        return jdbc.sql("select count(*) from notify.mute where person_id = :person")
                        .param("person", person.id())
                        .query(Integer.class)
                        .single()
                == 0;
    }

    private void wantMentions(PersonId person, boolean wanted) {
        jdbc.sql(
                        wanted
                                ? "delete from notify.mute where person_id = :person"
                                : "insert into notify.mute (person_id) values (:person) on conflict do nothing")
                .param("person", person.id())
                .update();
    }

    /**
     * @param boxes that are ticked, {@code ALARM:EMAIL}; an empty e-mail forgets the address
     * @param mentions whether the person wants to know that a text names them
     */
    @Transactional
    public void choose(PersonId person, String email, Collection<String> boxes, boolean mentions) {
        setEmail(person, email);
        wantMentions(person, mentions);
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
        if (email.isEmpty())
            jdbc.sql("delete from notify.address where person_id = :person")
                    .param("person", person.id())
                    .update();
        else jdbc.sql("""
                            insert into notify.address (person_id, email) values (:person, :email)
                            on conflict (office_id, person_id) do update set email = excluded.email
                            """).param("person", person.id()).param("email", email).update();
    }
}
