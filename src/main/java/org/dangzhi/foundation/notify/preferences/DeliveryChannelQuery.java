package org.dangzhi.foundation.notify.preferences;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.dangzhi.foundation.notify.Urgency;
import org.dangzhi.foundation.notify.UuidArrays;
import org.dangzhi.foundation.notify.sending.NotificationChannel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Query of the channels by which notices reach persons outside: those that each has chosen, as far as the office has opened
 * them and knows where to reach whom.
 */
@Component
public class DeliveryChannelQuery {

    private final JdbcClient jdbc;

    DeliveryChannelQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The persons of each channel, in the order in which they are given; in one statement. */
    public Map<NotificationChannel, List<UUID>> of(Collection<UUID> persons, Urgency urgency) {
        var shipped = NotificationPreferences.SHIPPED.getOrDefault(urgency, Set.of());
        var channels = new EnumMap<NotificationChannel, List<UUID>>(NotificationChannel.class);
        jdbc.sql("""
                        select c.channel, p.id
                          from unnest(cast(:persons as uuid[])) with ordinality p (id, place)
                          cross join notify.channel c
                          left join notify.choice h on h.person_id = p.id and h.urgency = :urgency
                          left join notify.address a on a.person_id = p.id
                          left join people.name_of n on n.id = p.id
                         where c.enabled and c.channel = any (coalesce(h.channels, cast(:shipped as text[])))
                           and case c.channel when 'EMAIL' then a.email is not null
                                              when 'SMS' then n.mobile is not null
                                              else true end
                         order by p.place
                        """)
                .param("persons", UuidArrays.array(persons))
                .param("urgency", urgency.name())
                .param(
                        "shipped",
                        shipped.stream().map(NotificationChannel::name).toArray(String[]::new))
                .query(row -> {
                    channels.computeIfAbsent(
                                    NotificationChannel.valueOf(row.getString("channel")), channel -> new ArrayList<>())
                            .add(row.getObject("id", UUID.class));
                });
        return channels;
    }
}
