package org.dangzhi.foundation.notify.channels;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.dangzhi.foundation.notify.sending.NotificationChannel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** JDBC rows of the turns that each channel has taken. */
@Repository
class ChannelPaceRows {

    private final JdbcClient jdbc;

    ChannelPaceRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Takes a turn unless the channel rests.
     *
     * @param since from when on turns count
     * @param most turns since then
     * @return whether there was one
     */
    boolean take(NotificationChannel channel, Instant now, Instant since, int most) {
        return jdbc.sql("""
                        insert into notify.pace as p (channel, turns) values (:channel, array[cast(:now as timestamptz)])
                        on conflict (office_id, channel) do update
                           set turns = array(select t from unnest(p.turns) t where t > :since) || cast(:now as timestamptz)
                         where (p.rests_until is null or p.rests_until <= :now)
                           and (select count(*) from unnest(p.turns) t where t > :since) < :most
                        """)
                        .param("channel", channel.name())
                        .param("now", now)
                        .param("since", since)
                        .param("most", most)
                        .update()
                > 0;
    }

    void rest(NotificationChannel channel, Instant until) {
        jdbc.sql("update notify.pace set rests_until = :until where channel = :channel")
                .param("until", until)
                .param("channel", channel.name())
                .update();
    }

    /**
     * When its rest is over, or the first of its turns since a moment is as old as a span.
     *
     * @param soonest not before then
     */
    Instant next(NotificationChannel channel, Instant since, Duration span, Instant soonest) {
        return jdbc.sql("""
                        select greatest(rests_until, (select min(t) from unnest(turns) t where t > :since)
                                        + cast(:span as interval), cast(:soon as timestamptz))
                          from notify.pace where channel = :channel
                        """)
                .param("channel", channel.name())
                .param("since", since)
                .param("span", span.toSeconds() + " seconds")
                .param("soon", soonest)
                .query((row, n) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .single();
    }
}
