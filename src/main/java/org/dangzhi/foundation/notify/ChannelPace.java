package org.dangzhi.foundation.notify;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.dangzhi.foundation.notify.sending.NotificationChannel;
import org.dangzhi.foundation.office.Settings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * One pace for each robot of an office, whichever instance sends: WeCom and DingTalk take twenty messages a minute and then
 * refuse. Some turns of each minute are kept for alarms, so that none waits behind what can wait.
 *
 * @see <a href="https://developer.work.weixin.qq.com/document/path/91770">群机器人配置说明，消息发送频率限制</a>
 */
@Component
class ChannelPace {

    private static final Duration SPAN = Duration.ofMinutes(1);
    private static final int A_MINUTE = 20;
    private static final int FOR_ALARMS = 5;

    private final JdbcClient jdbc;
    private final Settings settings;
    private final Clock clock;

    ChannelPace(JdbcClient jdbc, Settings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Takes a turn of a robot; other channels go at any pace.
     *
     * @return when to ask again, where there is no turn now; empty for a turn that was taken
     */
    @Transactional
    public Optional<Instant> take(NotificationChannel channel, boolean alarm) {
        var now = clock.instant();
        int most = settings.number("notify.robot.pace", A_MINUTE);
        int taken = jdbc.sql("""
                        insert into notify.pace as p (channel, turns) values (:channel, array[cast(:now as timestamptz)])
                        on conflict (office_id, channel) do update
                           set turns = array(select t from unnest(p.turns) t where t > :since) || cast(:now as timestamptz)
                         where (p.rests_until is null or p.rests_until <= :now)
                           and (select count(*) from unnest(p.turns) t where t > :since) < :most
                        """)
                .param("channel", channel.name())
                .param("now", now)
                .param("since", now.minus(SPAN))
                .param("most", Math.max(1, alarm ? most : most - FOR_ALARMS))
                .update();
        return taken > 0 ? Optional.empty() : Optional.of(next(channel, now));
    }

    /** The robot itself said that it is too much: nothing is sent to it for a while. */
    @Transactional
    public Instant rest(NotificationChannel channel) {
        var until = clock.instant().plus(SPAN);
        jdbc.sql("update notify.pace set rests_until = :until where channel = :channel")
                .param("until", until)
                .param("channel", channel.name())
                .update();
        return until;
    }

    /** When its rest is over, or the first of its turns is a minute old. */
    private Instant next(NotificationChannel channel, Instant now) {
        return jdbc.sql("""
                        select greatest(rests_until, (select min(t) from unnest(turns) t where t > :since)
                                        + cast(:span as interval), cast(:soon as timestamptz))
                          from notify.pace where channel = :channel
                        """)
                .param("channel", channel.name())
                .param("since", now.minus(SPAN))
                .param("span", SPAN.toSeconds() + " seconds")
                .param("soon", now.plusSeconds(1))
                .query((row, n) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .single();
    }
}
