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
import org.dangzhi.foundation.jobs.BackOff;
import org.dangzhi.foundation.jobs.ErrandRunner;
import org.dangzhi.foundation.notify.sending.Channel;
import org.dangzhi.foundation.notify.sending.Message;
import org.dangzhi.foundation.notify.sending.SendFailed;
import org.dangzhi.foundation.notify.sending.Sender;
import org.dangzhi.foundation.notify.sending.Way;
import org.dangzhi.foundation.office.Settings;
import org.dangzhi.foundation.web.Live;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Carries one message out. Reads in one transaction, sends in none, notes the result in another: killed in between, it
 * sends again under the same message id.
 */
@Component
class Postman implements ErrandRunner {

    /** At once on an instance; the other threads of jobs stay free for timers when a server does not answer. */
    private static final int AT_ONCE = 3;

    private static final Duration WHEN_BUSY = Duration.ofSeconds(3);
    private static final int TRIES = 12; // some five hours

    private record Parcel(Delivery delivery, Way way, Message message, int mostTries) {}

    private final Outbox outbox;
    private final Ways ways;
    private final Letters letters;
    private final Settings settings;
    private final Live live;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final Map<Channel, Sender> senders;
    private final Semaphore hands = new Semaphore(AT_ONCE);

    Postman(
            Outbox outbox,
            Ways ways,
            Letters letters,
            Settings settings,
            Live live,
            Clock clock,
            TransactionTemplate transaction,
            List<Sender> senders) {
        this.outbox = outbox;
        this.ways = ways;
        this.letters = letters;
        this.settings = settings;
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
    void send(Way way, Message message) throws SendFailed {
        sender(way.channel()).send(way, message);
    }

    private Optional<Parcel> parcel(UUID id) {
        return transaction.execute(status -> outbox.find(id)
                .filter(delivery -> !delivery.isDone())
                .map(delivery -> new Parcel(
                        delivery,
                        ways.of(delivery.channel()),
                        letters.write(delivery),
                        settings.number("notify.tries", TRIES))));
    }

    private Optional<Instant> carry(Parcel parcel) {
        try {
            if (!parcel.way().enabled()) return giveUp(parcel, new SendFailed("notify.error.closed", ""));
            if (parcel.message().receivers().isEmpty())
                return giveUp(parcel, new SendFailed("notify.error.nobody", ""));
            send(parcel.way(), parcel.message());
            note(parcel, () -> outbox.sent(parcel.delivery()));
            return Optional.empty();
        } catch (SendFailed why) {
            return later(parcel, why);
        }
    }

    private Optional<Instant> later(Parcel parcel, SendFailed why) {
        int tries = parcel.delivery().tries() + 1;
        if (tries >= parcel.mostTries()) return giveUp(parcel, why);
        var next = clock.instant().plus(BackOff.after(tries));
        note(parcel, () -> outbox.failed(parcel.delivery(), why, next));
        return Optional.of(next);
    }

    private Optional<Instant> giveUp(Parcel parcel, SendFailed why) {
        note(parcel, () -> outbox.givenUp(parcel.delivery(), why));
        return Optional.empty();
    }

    private void note(Parcel parcel, Runnable result) {
        transaction.executeWithoutResult(status -> {
            result.run();
            live.changed("notify.delivery", parcel.delivery().id());
        });
    }

    private Sender sender(Channel channel) {
        return Optional.ofNullable(senders.get(channel)).orElseThrow();
    }
}
