package org.dangzhi.foundation.notify.channels;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.dangzhi.foundation.notify.sending.NotificationChannel;
import org.dangzhi.foundation.office.Settings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * One pace for each robot of an office, whichever instance sends: WeCom and DingTalk take twenty messages a minute and then
 * refuse. Some turns of each minute are kept for alarms, so that none waits behind what can wait.
 *
 * @see <a href="https://developer.work.weixin.qq.com/document/path/91770">群机器人配置说明，消息发送频率限制</a>
 */
@Component
public class ChannelPace {

    private static final Duration SPAN = Duration.ofMinutes(1);
    private static final int A_MINUTE = 20;
    private static final int FOR_ALARMS = 5;

    private final ChannelPaceRows rows;
    private final Settings settings;
    private final Clock clock;

    ChannelPace(ChannelPaceRows rows, Settings settings, Clock clock) {
        this.rows = rows;
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
        boolean taken = rows.take(channel, now, now.minus(SPAN), Math.max(1, alarm ? most : most - FOR_ALARMS));
        return taken ? Optional.empty() : Optional.of(next(channel, now));
    }

    /** The robot itself said that it is too much: nothing is sent to it for a while. */
    @Transactional
    public Instant rest(NotificationChannel channel) {
        var until = clock.instant().plus(SPAN);
        rows.rest(channel, until);
        return until;
    }

    /** When its rest is over, or the first of its turns is a minute old. */
    private Instant next(NotificationChannel channel, Instant now) {
        return rows.next(channel, now.minus(SPAN), SPAN, now.plusSeconds(1));
    }
}
