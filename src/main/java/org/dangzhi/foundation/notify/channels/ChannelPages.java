package org.dangzhi.foundation.notify.channels;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dangzhi.foundation.notify.page.ChannelPage;
import org.dangzhi.foundation.notify.page.NotificationSettingsPage;
import org.dangzhi.foundation.notify.sending.ChannelSetting;
import org.dangzhi.foundation.notify.sending.NotificationChannel;
import org.dangzhi.foundation.notify.sending.WebhookAddressPolicy;
import org.dangzhi.foundation.office.Settings;
import org.dangzhi.foundation.web.SelectOption;
import org.dangzhi.foundation.web.Tab;
import org.dangzhi.foundation.web.Texts;
import org.springframework.stereotype.Component;

/** What the pages of channels show: of secrets only whether they are set. */
@Component
class ChannelPages {

    private final ChannelSettingRows channelSettings;
    private final WebhookAddressPolicy policy;
    private final Settings settings;
    private final Texts texts;

    ChannelPages(ChannelSettingRows channelSettings, WebhookAddressPolicy policy, Settings settings, Texts texts) {
        this.channelSettings = channelSettings;
        this.policy = policy;
        this.settings = settings;
        this.texts = texts;
    }

    NotificationSettingsPage general() {
        return new NotificationSettingsPage(
                tabs(),
                settings.text(ChannelCommands.BASE, ""),
                settings.text(ChannelCommands.LANGUAGE, "zh-CN"),
                choices("notify.language.", "zh-CN", "en"));
    }

    ChannelPage of(ChannelSetting setting) {
        var id = setting.channel().name();
        boolean mail = setting.channel() == NotificationChannel.EMAIL;
        return new ChannelPage(
                tabs(),
                id,
                texts.t("notify.channel." + id),
                texts.t("notify.channel." + id + ".lead"),
                setting.channel().isGroup(),
                setting.enabled(),
                mail ? mailServer(setting) : null,
                mail ? null : webhook(setting),
                new ChannelPage.Secret(
                        texts.t("notify.channel." + id + ".secret"),
                        !setting.secret().isEmpty()));
    }

    private ChannelPage.MailServer mailServer(ChannelSetting setting) {
        return new ChannelPage.MailServer(
                setting.host(),
                setting.port() == 0 ? "" : Integer.toString(setting.port()),
                setting.security(),
                choices("notify.security.", "TLS", "STARTTLS", "NONE"),
                setting.login(),
                setting.sender());
    }

    private ChannelPage.Webhook webhook(ChannelSetting setting) {
        return new ChannelPage.Webhook(
                policy.parse(setting.address()).map(WebhookAddressPolicy::shown).orElse(""),
                setting.format(),
                choices("notify.format.", "TEXT", "MARKDOWN"));
    }

    private List<Tab> tabs() {
        var open = channelSettings.open();
        var tabs = new ArrayList<Tab>();
        tabs.add(Tab.of("GENERAL", "/settings/channels", texts.t("notify.general")));
        for (var channel : NotificationChannel.values())
            tabs.add(new Tab(
                    channel.name(),
                    "/settings/channels/" + channel,
                    texts.t("notify.channel." + channel),
                    open.contains(channel) ? texts.t("notify.open") : ""));
        return tabs;
    }

    private List<SelectOption> choices(String prefix, String... values) {
        return Arrays.stream(values)
                .map(value -> new SelectOption(value, texts.t(prefix + value)))
                .toList();
    }
}
