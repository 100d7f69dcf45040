package org.dangzhi.foundation.notify.page;

import java.util.List;
import org.dangzhi.foundation.web.SelectOption;
import org.dangzhi.foundation.web.Tab;

/**
 * One channel's settings.
 *
 * @param mail a mail server; else a webhook
 * @param group a robot of a group, which needs no receiver
 * @param address the webhook's host, empty when none is set
 * @param secretSet whether there is one; it is never shown
 */
public record ChannelPage(
        List<Tab> tabs,
        String id,
        String title,
        String lead,
        boolean mail,
        boolean group,
        boolean enabled,
        String host,
        String port,
        String security,
        List<SelectOption> securities,
        String login,
        String sender,
        String format,
        List<SelectOption> formats,
        String address,
        boolean secretSet,
        String secretLabel) {}
