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
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.StringUtils;

/** What is to leave the house, one row a message, and what became of it. */
@Component
class Outbox {

    static final String ERRAND = "notify.delivery";
    private static final int ERROR_LENGTH = 280;

    private final DeliveryRows rows;
    private final Clock clock;
    private final DeliveryChannelQuery channels;
    private final AfterCommitTasks tasks;

    Outbox(DeliveryRows rows, Clock clock, DeliveryChannelQuery channels, AfterCommitTasks tasks) {
        this.rows = rows;
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
        return rows.find(id);
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
        boolean waits = rows.again(id, clock.instant());
        if (waits) tasks.send(ERRAND, id);
        return waits;
    }

    private void put(UUID notice, NotificationChannel channel, List<UUID> persons) {
        var id = TimeOrderedIds.next();
        rows.insert(id, notice, channel, persons, clock.instant());
        tasks.send(ERRAND, id);
    }

    private void mark(
            Delivery delivery, String state, @Nullable MessageNotSentException why, @Nullable Instant nextTry) {
        rows.mark(
                delivery.id(),
                state,
                why == null ? null : why.key(),
                why == null ? null : StringUtils.truncate(why.detail(), ERROR_LENGTH),
                nextTry,
                clock.instant());
    }
}
