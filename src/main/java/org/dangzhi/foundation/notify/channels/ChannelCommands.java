package org.dangzhi.foundation.notify.channels;

import java.util.List;
import java.util.Set;
import org.dangzhi.foundation.notify.MessageComposer;
import org.dangzhi.foundation.notify.sending.ChannelSetting;
import org.dangzhi.foundation.notify.sending.NotificationChannel;
import org.dangzhi.foundation.notify.sending.OutgoingMessage;
import org.dangzhi.foundation.notify.sending.OutgoingMessage.Recipient;
import org.dangzhi.foundation.notify.sending.WebhookAddressPolicy;
import org.dangzhi.foundation.office.Settings;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Use cases on the office's channels. What is secret goes in and never comes out again. */
@Component
class ChannelCommands {

    static final String LANGUAGE = "office.language";
    static final String BASE = "notify.base";

    /** Test message with the channel it would take. */
    record TestMessage(ChannelSetting way, OutgoingMessage message) {}

    private final ChannelSettingRows channelSettings;
    private final MessageComposer composer;
    private final Settings settings;
    private final WebhookAddressPolicy policy;
    private final Set<Integer> mailPorts;

    ChannelCommands(
            ChannelSettingRows channelSettings,
            MessageComposer composer,
            Settings settings,
            WebhookAddressPolicy policy,
            @Value("${dangzhi.mail.ports}") Set<Integer> mailPorts) {
        this.channelSettings = channelSettings;
        this.composer = composer;
        this.settings = settings;
        this.policy = policy;
        this.mailPorts = mailPorts;
    }

    ChannelSetting way(NotificationChannel channel) {
        return channelSettings.of(channel);
    }

    /** An empty secret keeps the one that is set, unless the message would then go elsewhere with it. */
    @Transactional
    public void set(ChannelSetting wanted) {
        var before = channelSettings.of(wanted.channel());
        var way = keepingSecrets(wanted, before);
        if (way.channel() == NotificationChannel.EMAIL) checkMail(way);
        else checkWebhook(way);
        channelSettings.save(way);
    }

    @Transactional
    public void setGeneral(String base, String language) {
        settings.set(BASE, base.replaceAll("/+$", ""));
        settings.set(LANGUAGE, language);
    }

    @Transactional(readOnly = true)
    public TestMessage trial(NotificationChannel channel, Recipient to) {
        return new TestMessage(channelSettings.of(channel), composer.test(TimeOrderedIds.next(), List.of(to)));
    }

    private ChannelSetting keepingSecrets(ChannelSetting wanted, ChannelSetting before) {
        var address = wanted.address().isEmpty() ? before.address() : wanted.address();
        boolean otherDoor = wanted.channel() == NotificationChannel.EMAIL
                && (wanted.port() != before.port() || wanted.security() != before.security());
        boolean elsewhere = !wanted.host().equals(before.host()) || !address.equals(before.address()) || otherDoor;
        if (wanted.secret().isEmpty() && !before.secret().isEmpty() && elsewhere)
            throw new ChannelRefused("secret_again", "secret");
        return new ChannelSetting(
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

    /** Mail is taken at few ports; anything else would be asking round in the network. */
    private void checkMail(ChannelSetting way) {
        if (!way.enabled()) return;
        if (way.host().isEmpty()) throw new ChannelRefused("host", "host");
        if (way.port() == 0) throw new ChannelRefused("port", "port");
        if (!mailPorts.contains(way.port())) throw new ChannelRefused("port.other", "port");
        if (way.sender().isEmpty()) throw new ChannelRefused("sender", "sender");
    }

    private void checkWebhook(ChannelSetting way) {
        if (way.address().isEmpty()) {
            if (way.enabled()) throw new ChannelRefused("address.missing", "address");
        } else if (policy.parse(way.address()).isEmpty()) throw new ChannelRefused("address", "address");
    }
}
