package org.dangzhi.foundation.notify;

import java.util.List;
import java.util.UUID;
import org.dangzhi.foundation.notify.channels.ChannelSettingRows;
import org.dangzhi.foundation.notify.sending.ChannelSetting;
import org.dangzhi.foundation.notify.sending.NotificationChannel;
import org.dangzhi.foundation.notify.sending.OutgoingMessage;
import org.dangzhi.foundation.notify.sending.OutgoingMessage.Recipient;
import org.dangzhi.foundation.office.Offices;
import org.dangzhi.foundation.office.Settings;
import org.dangzhi.foundation.web.Texts;
import org.springframework.stereotype.Component;

/** Composer of a delivery's message, in the office's language, to the addresses known now. */
@Component
public class MessageComposer {

    private static final int TRIES = 12; // some five hours

    /** A delivery with its channel's setting and its message. */
    record Dispatch(Delivery delivery, ChannelSetting way, OutgoingMessage message, int mostTries) {}

    private final NoticeRows notices;
    private final ChannelSettingRows channels;
    private final NoticeWords words;
    private final Offices offices;
    private final Settings settings;
    private final Texts texts;

    MessageComposer(
            NoticeRows notices,
            ChannelSettingRows channels,
            NoticeWords words,
            Offices offices,
            Settings settings,
            Texts texts) {
        this.notices = notices;
        this.channels = channels;
        this.words = words;
        this.offices = offices;
        this.settings = settings;
        this.texts = texts;
    }

    Dispatch dispatch(Delivery delivery) {
        return new Dispatch(
                delivery, channels.of(delivery.channel()), write(delivery), settings.number("notify.tries", TRIES));
    }

    private OutgoingMessage write(Delivery delivery) {
        var told = notices.told(delivery.notice());
        return words.inOfficeLanguage(() -> message(
                delivery.id(),
                words.read(told.key(), told.args()),
                link(told.address()),
                told.urgency() == Urgency.ALARM,
                receivers(delivery)));
    }

    /** What the page of channels sends to see whether a channel works. */
    public OutgoingMessage test(UUID id, List<Recipient> to) {
        return words.inOfficeLanguage(
                () -> message(id, texts.t("notify.channel.test.text"), link("/notices"), false, to));
    }

    private OutgoingMessage message(UUID id, String text, String link, boolean alarm, List<Recipient> to) {
        var office = offices.current().shortName();
        var title = texts.t(alarm ? "notify.message.alarm" : "notify.message.title", office);
        return new OutgoingMessage(id, title, text, link, texts.t("notify.message.open"), alarm, to);
    }

    /** Absolute once the office has said under which address its people reach it. */
    private String link(String address) {
        var base = settings.text("notify.base", "");
        return base.isEmpty() ? "" : base + address;
    }

    private List<Recipient> receivers(Delivery delivery) {
        return notices.recipients(delivery.persons()).stream()
                .filter(receiver -> canReach(delivery.channel(), receiver))
                .toList();
    }

    private static boolean canReach(NotificationChannel channel, Recipient receiver) {
        return switch (channel) {
            case EMAIL -> !receiver.email().isEmpty();
            case SMS -> !receiver.phone().isEmpty();
            case WECOM, DINGTALK -> true;
        };
    }
}
