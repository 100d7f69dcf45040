package org.dangzhi.foundation.notify.preferences;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.dangzhi.foundation.notify.Urgency;
import org.dangzhi.foundation.notify.sending.NotificationChannel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Notification preferences: which channels each person wants for which urgency. The bell always rings. */
@Component
public class NotificationPreferences {

    /** What holds until a person chooses. */
    static final Map<Urgency, Set<NotificationChannel>> SHIPPED = Map.of(
            Urgency.QUIET, Set.of(),
            Urgency.NORMAL, Set.of(NotificationChannel.EMAIL),
            Urgency.ALARM, Set.of(NotificationChannel.values()));

    private record Row(Urgency urgency, Set<NotificationChannel> channels) {}

    private final JdbcClient jdbc;

    NotificationPreferences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One entry for each urgency. */
    public Map<Urgency, Set<NotificationChannel>> of(UUID person) {
        var choices = new EnumMap<>(SHIPPED);
        rows(person).forEach(row -> choices.put(row.urgency(), row.channels()));
        return choices;
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

    private List<Row> rows(UUID person) {
        return jdbc.sql("select urgency, channels from notify.choice where person_id = :person")
                .param("person", person)
                .query((row, n) -> new Row(Urgency.valueOf(row.getString("urgency")), channels((String[])
                        row.getArray("channels").getArray())))
                .list();
    }

    private static Set<NotificationChannel> channels(String[] names) {
        var channels = EnumSet.noneOf(NotificationChannel.class);
        for (var name : names) channels.add(NotificationChannel.valueOf(name));
        return channels;
    }
}
