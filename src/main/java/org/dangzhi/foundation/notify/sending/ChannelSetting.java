package org.dangzhi.foundation.notify.sending;

/**
 * Setting of a channel in an office; a text that was not set is empty.
 *
 * @param host the mail server
 * @param security TLS, STARTTLS or NONE
 * @param login at the mail server; empty for none
 * @param sender address that e-mails come from
 * @param format TEXT or MARKDOWN, of robots
 * @param address the webhook's, a secret as a whole
 * @param secret password, signing key or bearer token
 */
public record ChannelSetting(
        NotificationChannel channel,
        boolean enabled,
        String host,
        int port,
        String security,
        String login,
        String sender,
        String format,
        String address,
        String secret) {

    public boolean markdown() {
        return format.equals("MARKDOWN");
    }

    /** Without the secrets, for it may come into a log. */
    @Override
    public String toString() {
        return channel + (enabled ? " on" : " off");
    }
}
