package org.dangzhi.foundation.notify.channels;

import java.util.EnumSet;
import java.util.Set;
import org.dangzhi.foundation.notify.sending.ChannelSetting;
import org.dangzhi.foundation.notify.sending.NotificationChannel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** JDBC rows of the office's settings of each channel. */
@Repository
public class ChannelSettingRows {

    private final JdbcClient jdbc;

    ChannelSettingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Set<NotificationChannel> open() {
        var open = EnumSet.noneOf(NotificationChannel.class);
        jdbc.sql("select channel from notify.channel where enabled").query(row -> {
            open.add(NotificationChannel.valueOf(row.getString("channel")));
        });
        return open;
    }

    /** With its secrets: for sending, never for a page. A channel nobody set is off. */
    public ChannelSetting of(NotificationChannel channel) {
        return jdbc.sql("select * from notify.channel where channel = :channel")
                .param("channel", channel.name())
                .query((row, n) -> new ChannelSetting(
                        channel,
                        row.getBoolean("enabled"),
                        row.getString("host"),
                        row.getInt("port"),
                        row.getString("security"),
                        row.getString("login"),
                        row.getString("sender"),
                        row.getString("format"),
                        row.getString("secret_address"),
                        row.getString("secret")))
                .optional()
                .orElseGet(() -> new ChannelSetting(channel, false, "", 0, "TLS", "", "", "TEXT", "", ""));
    }

    public void save(ChannelSetting setting) {
        jdbc.sql("""
                        insert into notify.channel (channel, enabled, host, port, security, login, sender, format,
                                                    secret_address, secret)
                        values (:channel, :enabled, :host, :port, :security, :login, :sender, :format, :address, :secret)
                        on conflict (office_id, channel) do update
                           set enabled = excluded.enabled, host = excluded.host, port = excluded.port,
                               security = excluded.security, login = excluded.login, sender = excluded.sender,
                               format = excluded.format, secret_address = excluded.secret_address,
                               secret = excluded.secret
                        """)
                .param("channel", setting.channel().name())
                .param("enabled", setting.enabled())
                .param("host", setting.host())
                .param("port", setting.port())
                .param("security", setting.security())
                .param("login", setting.login())
                .param("sender", setting.sender())
                .param("format", setting.format())
                .param("address", setting.address())
                .param("secret", setting.secret())
                .update();
    }
}
