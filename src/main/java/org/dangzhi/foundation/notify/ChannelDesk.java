package org.dangzhi.foundation.notify;

import java.util.List;
import org.dangzhi.foundation.notify.sending.Channel;
import org.dangzhi.foundation.notify.sending.Message;
import org.dangzhi.foundation.notify.sending.Message.Receiver;
import org.dangzhi.foundation.notify.sending.Way;
import org.dangzhi.foundation.notify.sending.WebhookAddresses;
import org.dangzhi.foundation.office.Ids;
import org.dangzhi.foundation.office.Settings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sets the office's channels. What is secret goes in and never comes out again. */
@Component
class ChannelDesk {

    static final String LANGUAGE = "office.language";
    static final String BASE = "notify.base";

    /** A message with the way it would take. */
    record Trial(Way way, Message message) {}

    private final Ways ways;
    private final Letters letters;
    private final Settings settings;
    private final WebhookAddresses addresses;

    ChannelDesk(Ways ways, Letters letters, Settings settings, WebhookAddresses addresses) {
        this.ways = ways;
        this.letters = letters;
        this.settings = settings;
        this.addresses = addresses;
    }

    Way way(Channel channel) {
        return ways.of(channel);
    }

    /** An empty secret keeps the one that is set, unless the message would then go elsewhere with it. */
    @Transactional
    public void set(Way wanted) {
        var before = ways.of(wanted.channel());
        var way = keepingSecrets(wanted, before);
        if (way.channel() == Channel.EMAIL) checkMail(way);
        else checkWebhook(way);
        ways.save(way);
    }

    @Transactional
    public void setGeneral(String base, String language) {
        settings.set(BASE, base.replaceAll("/+$", ""));
        settings.set(LANGUAGE, language);
    }

    @Transactional(readOnly = true)
    public Trial trial(Channel channel, Receiver to) {
        return new Trial(ways.of(channel), letters.test(Ids.next(), List.of(to)));
    }

    private Way keepingSecrets(Way wanted, Way before) {
        var address = wanted.address().isEmpty() ? before.address() : wanted.address();
        boolean otherDoor = wanted.channel() == Channel.EMAIL
                && (wanted.port() != before.port() || wanted.security() != before.security());
        boolean elsewhere = !wanted.host().equals(before.host()) || !address.equals(before.address()) || otherDoor;
        if (wanted.secret().isEmpty() && !before.secret().isEmpty() && elsewhere)
            throw new ChannelRefused("secret_again", "secret");
        return new Way(
                wanted.channel(),
                wanted.enabled(),
                wanted.host(),
                wanted.port(),
                wanted.security(),
                wanted.login(),
                wanted.sender(),
                wanted.format(),
                address,
                wanted.secret().isEmpty() ? before.secret() : wanted.secret());
    }

    private static void checkMail(Way way) {
        if (!way.enabled()) return;
        if (way.host().isEmpty()) throw new ChannelRefused("host", "host");
        if (way.port() == 0) throw new ChannelRefused("port", "port");
        if (way.sender().isEmpty()) throw new ChannelRefused("sender", "sender");
    }

    private void checkWebhook(Way way) {
        if (way.address().isEmpty()) {
            if (way.enabled()) throw new ChannelRefused("address.missing", "address");
        } else if (addresses.parse(way.address()).isEmpty()) throw new ChannelRefused("address", "address");
    }
}
