package org.dangzhi.foundation.notify.page;

import java.util.List;
import org.dangzhi.foundation.web.SelectOption;
import org.dangzhi.foundation.web.Tab;
import org.jspecify.annotations.Nullable;

/**
 * One channel's settings.
 *
 * @param group a robot of a group, which needs no receiver
 * @param mail absent for a webhook
 * @param webhook absent for a mail server
 */
public record ChannelPage(
        List<Tab> tabs,
        String id,
        String title,
        String lead,
        boolean group,
        boolean enabled,
        @Nullable MailServer mail,
        @Nullable Webhook webhook,
        Secret secret) {

    public record MailServer(
            String host, String port, String security, List<SelectOption> securities, String login, String sender) {}

    /** @param address its host, empty when none is set */
    public record Webhook(String address, String format, List<SelectOption> formats) {}

    /** @param set whether there is one; it is never shown */
    public record Secret(String label, boolean set) {}
}
