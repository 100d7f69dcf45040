package org.dangzhi.foundation.notify.preferences;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.dangzhi.foundation.notify.Urgency;
import org.dangzhi.foundation.notify.sending.NotificationChannel;
import org.dangzhi.foundation.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** JDBC rows of what each person has chosen: ways by urgency, their address, whether they hear of mentions. */
@Repository
class NotificationPreferenceRows {

    record Choice(Urgency urgency, Set<NotificationChannel> channels) {}

    private final JdbcClient jdbc;

    NotificationPreferenceRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One entry for each urgency that the person has chosen for. */
    List<Choice> choices(UUID person) {
        return jdbc.sql("select urgency, channels from notify.choice where person_id = :person")
                .param("person", person)
                .query((row, n) -> new Choice(Urgency.valueOf(row.getString("urgency")), channels((String[])
                        row.getArray("channels").getArray())))
                .list();
    }

    void choose(UUID person, Urgency urgency, Set<NotificationChannel> channels) {
        jdbc.sql("""
                        insert into notify.choice (person_id, urgency, channels) values (:person, :urgency, :channels)
                        on conflict (office_id, person_id, urgency) do update set channels = excluded.channels
                        """)
                .param("person", person)
                .param("urgency", urgency.name())
                .param(
                        "channels",
                        channels.stream()
                                .sorted()
                                .map(NotificationChannel::name)
                                .toArray(String[]::new))
                .update();
    }

    /** Empty when none is known. */
    String email(PersonId person) {
        return jdbc.sql("select email from notify.address where person_id = :person")
                .param("person", person.id())
                .query((row, n) -> row.getString("email"))
                .optional()
                .orElse("");
    }

    /** An empty one forgets the address. */
    void setEmail(PersonId person, String email) {
        if (email.isEmpty())
            jdbc.sql("delete from notify.address where person_id = :person")
                    .param("person", person.id())
                    .update();
        else jdbc.sql("""
                            insert into notify.address (person_id, email) values (:person, :email)
                            on conflict (office_id, person_id) do update set email = excluded.email
                            """).param("person", person.id()).param("email", email).update();
    }

    /** Empty when none is known. */
    String phone(PersonId person) {
        return jdbc.sql("select coalesce(mobile, '') as phone from people.name_of where id = :person")
                .param("person", person.id())
                .query((row, n) -> row.getString("phone"))
                .optional()
                .orElse("");
    }

    /** Whether the person wants to hear of no mention. */
    boolean isMuted(PersonId person) {
        return jdbc.sql("select count(*) from notify.mute where person_id = :person")
                        .param("person", person.id())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void mute(PersonId person, boolean muted) {
        jdbc.sql(
                        muted
                                ? "insert into notify.mute (person_id) values (:person) on conflict do nothing"
                                : "delete from notify.mute where person_id = :person")
                .param("person", person.id())
                .update();
    }

    private static Set<NotificationChannel> channels(String[] names) {
        var channels = EnumSet.noneOf(NotificationChannel.class);
        for (var name : names) channels.add(NotificationChannel.valueOf(name));
        return channels;
    }
}
