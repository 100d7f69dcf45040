package org.dangzhi.foundation.notify;

import java.util.EnumSet;
import java.util.Set;
import org.dangzhi.foundation.notify.sending.Channel;
import org.dangzhi.foundation.notify.sending.Way;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The office's channels as set. */
@Component
class Ways {

    private final JdbcClient jdbc;

    Ways(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Set<Channel> open() {
        var open = EnumSet.noneOf(Channel.class);
        jdbc.sql("select channel from notify.channel where enabled").query(row -> {
            open.add(Channel.valueOf(row.getString("channel")));
        });
        return open;
    }

    /** With its secrets: for sending, never for a page. A channel nobody set is off. */
    Way of(Channel channel) {
        return jdbc.sql("select * from notify.channel where channel = :channel")
                .param("channel", channel.name())
                .query((row, n) -> new Way(
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
                .orElseGet(() -> new Way(channel, false, "", 0, "TLS", "", "", "TEXT", "", ""));
    }

    void save(Way way) {
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
                .param("channel", way.channel().name())
                .param("enabled", way.enabled())
                .param("host", way.host())
                .param("port", way.port())
                .param("security", way.security())
                .param("login", way.login())
                .param("sender", way.sender())
                .param("format", way.format())
                .param("address", way.address())
                .param("secret", way.secret())
                .update();
    }
}
