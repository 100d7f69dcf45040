package org.dangzhi.foundation.notify;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dangzhi.foundation.jobs.AfterCommitTaskHandler;
import org.dangzhi.foundation.jobs.RetryDelay;
import org.dangzhi.foundation.notify.channels.ChannelPace;
import org.dangzhi.foundation.notify.sending.ChannelSetting;
import org.dangzhi.foundation.notify.sending.MessageNotSentException;
import org.dangzhi.foundation.notify.sending.NotificationChannel;
import org.dangzhi.foundation.notify.sending.OutgoingMessage;
import org.dangzhi.foundation.notify.sending.Sender;
import org.dangzhi.foundation.web.LiveUpdates;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * {@link AfterCommitTaskHandler} that sends one message. Reads in one transaction, sends in none, notes the result in
 * another: killed in between, it sends again under the same message id.
 */
@Component
public class DeliveryHandler implements AfterCommitTaskHandler {

    /** At once on an instance; the other threads of jobs stay free for timers when a server does not answer. */
    private static final int AT_ONCE = 3;

    private static final Duration WHEN_BUSY = Duration.ofSeconds(3);

    private final Outbox outbox;
    private final MessageComposer composer;
    private final ChannelPace pace;
    private final LiveUpdates live;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final Map<NotificationChannel, Sender> senders;
    private final Semaphore hands = new Semaphore(AT_ONCE);

    DeliveryHandler(
            Outbox outbox,
            MessageComposer composer,
            ChannelPace pace,
            LiveUpdates live,
            Clock clock,
            TransactionTemplate transaction,
            List<Sender> senders) {
        this.outbox = outbox;
        this.composer = composer;
        this.pace = pace;
        this.live = live;
        this.clock = clock;
        this.transaction = transaction;
        this.senders = senders.stream().collect(Collectors.toUnmodifiableMap(Sender::channel, Function.identity()));
    }

    @Override
    public String kind() {
        return Outbox.ERRAND;
    }

    @Override
    public Optional<Instant> run(UUID id) {
        if (!hands.tryAcquire()) return Optional.of(clock.instant().plus(WHEN_BUSY));
        try {
            return parcel(id).flatMap(this::carry);
        } finally {
            hands.release();
        }
    }

    /** Sends outside of the outbox, for the page of channels. */
    public void send(ChannelSetting way, OutgoingMessage message) throws MessageNotSentException {
        sender(way.channel()).send(way, message);
    }

    private Optional<MessageComposer.Dispatch> parcel(UUID id) {
        return transaction.execute(
                status -> outbox.find(id).filter(delivery -> !delivery.isDone()).map(composer::dispatch));
    }

    private Optional<Instant> carry(MessageComposer.Dispatch parcel) {
        try {
            if (!parcel.way().enabled()) return giveUp(parcel, new MessageNotSentException("notify.error.closed", ""));
            if (parcel.message().receivers().isEmpty())
                return giveUp(parcel, new MessageNotSentException("notify.error.nobody", ""));
            var channel = parcel.way().channel();
            var wait = channel.isGroup() ? pace.take(channel, parcel.message().alarm()) : Optional.<Instant>empty();
            if (wait.isPresent()) return wait;
            send(parcel.way(), parcel.message());
            note(parcel, () -> outbox.sent(parcel.delivery()));
            return Optional.empty();
        } catch (MessageNotSentException why) {
            return later(parcel, why);
        }
    }

    /** A robot that was asked too often is none of the message's faults, and no try of it. */
    private Optional<Instant> later(MessageComposer.Dispatch parcel, MessageNotSentException why) {
        if (why.key().equals(MessageNotSentException.TOO_MANY))
            return Optional.of(pace.rest(parcel.way().channel()));
        int tries = parcel.delivery().tries() + 1;
        if (tries >= parcel.mostTries()) return giveUp(parcel, why);
        var next = clock.instant().plus(RetryDelay.after(tries));
        note(parcel, () -> outbox.failed(parcel.delivery(), why, next));
        return Optional.of(next);
    }

    private Optional<Instant> giveUp(MessageComposer.Dispatch parcel, MessageNotSentException why) {
        note(parcel, () -> outbox.givenUp(parcel.delivery(), why));
        return Optional.empty();
    }

    private void note(MessageComposer.Dispatch parcel, Runnable result) {
        transaction.executeWithoutResult(status -> {
            result.run();
            live.changed("notify.delivery", parcel.delivery().id());
        });
    }

    private Sender sender(NotificationChannel channel) {
        return Optional.ofNullable(senders.get(channel)).orElseThrow();
    }
}
