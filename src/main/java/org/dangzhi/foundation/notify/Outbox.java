package org.dangzhi.foundation.notify;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dangzhi.foundation.jobs.AfterCommitTasks;
import org.dangzhi.foundation.notify.preferences.DeliveryChannelQuery;
import org.dangzhi.foundation.notify.sending.MessageNotSentException;
import org.dangzhi.foundation.notify.sending.NotificationChannel;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.StringUtils;

/** What is to leave the house, one row a message, and what became of it. */
@Component
class Outbox {

    static final String ERRAND = "notify.delivery";
    private static final int ERROR_LENGTH = 280;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final DeliveryChannelQuery channels;
    private final AfterCommitTasks tasks;

    Outbox(JdbcClient jdbc, Clock clock, DeliveryChannelQuery channels, AfterCommitTasks tasks) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.channels = channels;
        this.tasks = tasks;
    }

    /** Puts in what the persons have chosen, as far as the channel is open and the office knows where to reach them. */
    void put(UUID notice, Collection<UUID> to, Urgency urgency) {
        channels.of(to, urgency).forEach((channel, persons) -> {
            if (channel.isGroup()) put(notice, channel, persons);
            else persons.forEach(person -> put(notice, channel, List.of(person)));
        });
    }

    /** Locked while its state is judged; the sending itself holds no lock. */
    Optional<Delivery> find(UUID id) {
        return jdbc.sql("select id, notice_id, channel, persons, state, tries from notify.delivery where id = :id")
                .param("id", id)
                .query(Delivery::of)
                .optional();
    }

    void sent(Delivery delivery) {
        mark(delivery, "SENT", null, null);
    }

    void failed(Delivery delivery, MessageNotSentException why, Instant nextTry) {
        mark(delivery, "FAILED", why, nextTry);
    }

    void givenUp(Delivery delivery, MessageNotSentException why) {
        mark(delivery, "GIVEN_UP", why, null);
    }

    /** From the first try again, now. */
    @Transactional
    public boolean again(UUID id) {
        int rows = jdbc.sql("""
                        update notify.delivery
                           set state = 'WAITING', tries = 0, next_try_at = :now, done_at = null
                         where id = :id and state in ('FAILED', 'GIVEN_UP')
                        """).param("id", id).param("now", clock.instant()).update();
        if (rows > 0) tasks.send(ERRAND, id);
        return rows > 0;
    }

    private void put(UUID notice, NotificationChannel channel, List<UUID> persons) {
        var id = TimeOrderedIds.next();
        jdbc.sql("""
                        insert into notify.delivery (id, notice_id, channel, persons, next_try_at)
                        values (:id, :notice, :channel, cast(:persons as uuid[]), :now)
                        """)
                .param("id", id)
                .param("notice", notice)
                .param("channel", channel.name())
                .param("persons", UuidArrays.array(persons))
                .param("now", clock.instant())
                .update();
        tasks.send(ERRAND, id);
    }

    private void mark(
            Delivery delivery, String state, @Nullable MessageNotSentException why, @Nullable Instant nextTry) {
        jdbc.sql("""
                        update notify.delivery
                           set state = :state, tries = tries + 1, error_key = :key, error_detail = :detail,
                               next_try_at = :nextTry,
                               done_at = case when :state in ('SENT', 'GIVEN_UP') then cast(:now as timestamptz) end
                         where id = :id
                        """)
                .param("id", delivery.id())
                .param("state", state)
                .param("key", why == null ? null : why.key())
                .param("detail", why == null ? null : StringUtils.truncate(why.detail(), ERROR_LENGTH))
                .param("nextTry", nextTry)
                .param("now", clock.instant())
                .update();
    }
}
