package org.dangzhi.foundation.notify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dangzhi.foundation.notify.page.ChannelPage;
import org.dangzhi.foundation.notify.page.GeneralPage;
import org.dangzhi.foundation.notify.sending.Channel;
import org.dangzhi.foundation.notify.sending.Way;
import org.dangzhi.foundation.notify.sending.WebhookAddresses;
import org.dangzhi.foundation.office.Settings;
import org.dangzhi.foundation.web.Choice;
import org.dangzhi.foundation.web.Tab;
import org.dangzhi.foundation.web.Texts;
import org.springframework.stereotype.Component;

/** What the pages of channels show: of secrets only whether they are set. */
@Component
class ChannelPages {

    private final Ways ways;
    private final WebhookAddresses addresses;
    private final Settings settings;
    private final Texts texts;

    ChannelPages(Ways ways, WebhookAddresses addresses, Settings settings, Texts texts) {
        this.ways = ways;
        this.addresses = addresses;
        this.settings = settings;
        this.texts = texts;
    }

    GeneralPage general() {
        return new GeneralPage(
                tabs(),
                settings.text(ChannelDesk.BASE, ""),
                settings.text(ChannelDesk.LANGUAGE, "zh-CN"),
                choices("notify.language.", "zh-CN", "en"));
    }

    ChannelPage of(Way way) {
        var id = way.channel().name();
        var shown = addresses.parse(way.address()).map(WebhookAddresses::shown).orElse("");
        return new ChannelPage(
                tabs(),
                id,
                texts.t("notify.channel." + id),
                texts.t("notify.channel." + id + ".lead"),
                way.channel() == Channel.EMAIL,
                way.channel().isGroup(),
                way.enabled(),
                way.host(),
                way.port() == 0 ? "" : Integer.toString(way.port()),
                way.security(),
                choices("notify.security.", "TLS", "STARTTLS", "NONE"),
                way.login(),
                way.sender(),
                way.format(),
                choices("notify.format.", "TEXT", "MARKDOWN"),
                shown,
                !way.secret().isEmpty(),
                texts.t("notify.channel." + id + ".secret"));
    }

    private List<Tab> tabs() {
        var open = ways.open();
        var tabs = new ArrayList<Tab>();
        tabs.add(Tab.of("GENERAL", "/settings/channels", texts.t("notify.general")));
        for (var channel : Channel.values())
            tabs.add(new Tab(
                    channel.name(),
                    "/settings/channels/" + channel,
                    texts.t("notify.channel." + channel),
                    open.contains(channel) ? texts.t("notify.open") : ""));
        return tabs;
    }

    private List<Choice> choices(String prefix, String... values) {
        return Arrays.stream(values)
                .map(value -> new Choice(value, texts.t(prefix + value)))
                .toList();
    }
}
